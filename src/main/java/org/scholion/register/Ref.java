package org.scholion.register;

import java.util.Optional;
import org.scholion.problem.Location;
import org.scholion.text.Edtf;

/** A reference from one entry to another, with the time for which it holds and a remark; absent values are empty. */
public record Ref(String entry, Optional<Edtf> from, Optional<Edtf> to, String note, Location at) {}
