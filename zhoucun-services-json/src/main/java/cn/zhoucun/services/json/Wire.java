package cn.zhoucun.services.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;

/** How documents are read and written, and how large one may be. */
final class Wire {

    static final int LONGEST_DOCUMENT = 1 << 20;

    static final int DEEPEST = 8;

    static final int LONGEST_STRING = 10_000;

    static final int LONGEST_NAME = 1_000;

    static final int LONGEST_NUMBER = 1_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST_DOCUMENT)
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            // names come from outside: keep none of them for later
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // what breaks off must not look complete
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private Wire() {}
}
