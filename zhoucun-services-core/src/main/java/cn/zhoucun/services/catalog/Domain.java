package cn.zhoucun.services.catalog;

import cn.zhoucun.services.source.Text;
import java.io.Serializable;

/**
 * A domain of services (领域), such as basic public education.
 *
 * @param code the stable code, such as {@code EDU}; service codes begin with it
 * @param name the official name, and ours in English
 */
public record Domain(String code, Text name) implements Serializable {}
