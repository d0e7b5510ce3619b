package cn.zhoucun.examples.scorecard;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements; the escaping is that of the XML writer of the JDK, whose output is HTML as well. */
final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Markup() {
        try {
            out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an element contains. */
    interface Content {
        void write();
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    /** An element with content; attributes are names and values in turn. */
    Markup element(String name, Content content, String... attributes) {
        return writing(() -> {
            out.writeStartElement(name);
            attributes(attributes);
            content.write();
            // an empty text ends the start tag, so that no element is cut short to <p/>
            out.writeCharacters("");
            out.writeEndElement();
        });
    }

    /** An element that contains a text. */
    Markup text(String name, String content, String... attributes) {
        return element(name, () -> text(content), attributes);
    }

    /** An element that never has content, such as {@code meta}. */
    Markup empty(String name, String... attributes) {
        return writing(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    Markup text(String content) {
        return writing(() -> out.writeCharacters(content));
    }

    String written() {
        writing(out::flush);
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private Markup writing(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }
}
