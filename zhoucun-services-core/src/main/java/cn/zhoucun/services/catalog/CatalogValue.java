package cn.zhoucun.services.catalog;

import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** A value with a builder: only its {@linkplain SerialForms form} stands in a stream, never the generated fields. */
abstract class CatalogValue implements Serializable {

    private static final long serialVersionUID = 1L;

    CatalogValue() {}

    /** Returns the form. */
    abstract Object form();

    final Object writeReplace() {
        return form();
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    /** For a stream that leaves this class out. */
    private void readObjectNoData() throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }
}
