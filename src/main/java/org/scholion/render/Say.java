package org.scholion.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.scholion.message.Messages;

/** {@code say(key, arguments…)} in templates: a message of the interface, in the page's language. */
final class Say implements TemplateMethodModelEx {
    private final Messages words;

    Say(Messages words) {
        this.words = words;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key))
            throw new TemplateModelException("say needs the key of a message");
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) values[i] = value(arguments.get(i + 1));
        try {
            return new SimpleScalar(words.say(key.getAsString(), values));
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage());
        }
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) return number.getAsNumber();
        if (argument instanceof TemplateScalarModel text) return text.getAsString();
        throw new TemplateModelException("messages take texts and numbers");
    }

    /** {@code digits(number)}: a whole number in the digits of the page's language. */
    static TemplateMethodModelEx digits(Messages words) {
        return arguments -> new SimpleScalar(words.number(
                ((TemplateNumberModel) arguments.get(0)).getAsNumber().longValue()));
    }
}
