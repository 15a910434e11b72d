package org.scholion.suggest;

import java.util.List;

final class ArabicNames {
    ArabicNames(Facts facts, NameIndex index, Rejections rejections) {}
    List<Draft> drafts() { return List.of(); }
}
