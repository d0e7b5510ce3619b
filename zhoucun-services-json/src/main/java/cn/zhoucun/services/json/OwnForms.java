package cn.zhoucun.services.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a mapper, before any annotation or mix-in does, how our types are read and written. */
@SuppressWarnings("serial") // hosts serialize JSON, not mappers
final class OwnForms extends NopAnnotationIntrospector {

    private final transient Map<Class<?>, JsonSerializer<?>> serializers;
    private final transient Map<Class<?>, JsonDeserializer<?>> deserializers;

    OwnForms(Map<Class<?>, JsonSerializer<?>> serializers, Map<Class<?>, JsonDeserializer<?>> deserializers) {
        this.serializers = serializers;
        this.deserializers = deserializers;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Object findSerializer(Annotated annotated) {
        return annotated instanceof AnnotatedClass type ? serializers.get(type.getRawType()) : null;
    }

    @Override
    public @Nullable Object findDeserializer(Annotated annotated) {
        return annotated instanceof AnnotatedClass type ? deserializers.get(type.getRawType()) : null;
    }

    @Override
    public @Nullable Boolean isIgnorableType(AnnotatedClass type) {
        return serializers.containsKey(type.getRawType()) ? Boolean.FALSE : null;
    }
}
