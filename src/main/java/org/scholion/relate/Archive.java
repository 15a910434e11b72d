package org.scholion.relate;

import java.util.List;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.PlainPage;
import org.scholion.register.Registers;

/**
 * The archive as read, found and related: what pages and data files are made from. Nothing changes it any more.
 *
 * @param articles that are published, by date, then id; drafts are not among them, withdrawn ones are
 * @param pages by id
 * @param links by earlier article, passage, then descending score
 */
public record Archive(
        ArchiveSettings settings,
        Registers registers,
        List<ArticleFacts> articles,
        List<PlainPage> pages,
        List<CrossLink> links) {}
