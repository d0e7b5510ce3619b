package cn.zhoucun.services.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of the value types: implementations stay hidden, users see the type and its builder. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // without @Generated in the class files, which consumers' compilers would look for in vain
        allowedClasspathAnnotations = Override.class,
        // what a type suppresses is suppressed in its implementation too
        generateSuppressAllWarnings = false,
        passAnnotations = SuppressWarnings.class,
        strictBuilder = true,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        defaults = @Value.Immutable(copy = false))
@interface ValueStyle {}
