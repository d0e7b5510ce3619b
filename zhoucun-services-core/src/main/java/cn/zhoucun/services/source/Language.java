package cn.zhoucun.services.source;

/** A language in which names and reasons are rendered. The caller always chooses it; there is no default. */
public enum Language {
    /** Chinese in simplified characters; official names are in this language. */
    CHINESE,
    /** English; names in it are translations of ours. */
    ENGLISH
}
