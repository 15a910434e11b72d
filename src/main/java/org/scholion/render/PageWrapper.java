package org.scholion.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.scholion.page.Html;
import org.scholion.page.Page;

/** Shows templates the components of page records, lists and texts, and no other member of any object. */
final class PageWrapper extends DefaultObjectWrapper {
    PageWrapper() {
        super(settings(), true);
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        builder.setMemberAccessPolicy(new RecordComponents());
        builder.setExposeFields(false);
        return builder;
    }

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        if (object instanceof Html html) return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        return super.wrap(object);
    }

    private static final class RecordComponents implements MemberAccessPolicy {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            boolean ours = type.isRecord() && type.getPackage().equals(Page.class.getPackage());
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return ours
                            && Arrays.stream(type.getRecordComponents())
                                    .anyMatch(c -> c.getAccessor().equals(method));
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }
}
