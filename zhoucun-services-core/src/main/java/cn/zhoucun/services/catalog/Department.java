package cn.zhoucun.services.catalog;

import cn.zhoucun.services.source.Text;
import java.io.Serializable;

/**
 * A department that leads a service (牵头负责单位).
 *
 * @param code a stable code
 * @param name the name as printed, and ours in English
 */
public record Department(String code, Text name) implements Serializable {}
