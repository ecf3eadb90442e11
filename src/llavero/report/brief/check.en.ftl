# What `llavero check` says.

check-title = { $file } against the brief: { $brief }
check-score = Score: { $score } of { $points }.
check-capped = Without the serious faults it would be { $score }.
check-short = It falls short of what is asked.
check-enough = It gives what is asked.
check-pages = { $pages ->
    [one] Laid out, it fills one page.
   *[other] Laid out, it fills { $pages } pages.
 }
check-points = ({ $earned } of { $points } points)
check-absent = It was not found in the document.
check-found = Heading in the document: “{ $title }”
check-length-enough = Length: { $cuartillas } cuartillas ({ $characters } characters); { $minimum } asked. Enough.
check-length-short = Length: { $cuartillas } cuartillas ({ $characters } characters); { $minimum } asked. Too short.
check-section-pages = { $pages ->
    [one] Laid out, it fills one page.
   *[other] Laid out, it touches { $pages } pages.
 }
check-quote = “{ $quote }”
check-place-paragraph = (paragraph { $number })
check-place-paragraph-under = (“{ $heading }”, paragraph { $number } of the section)
check-place-table = (table { $number })
check-place-table-under = (“{ $heading }”, table { $number } of the section)
check-note-elsewhere = — it is in another section
check-note-limit = — said to be unavailable, and why
check-note-unexplained = — said to be unavailable, without saying why
check-fails = { $count ->
    [one] One serious fault caps the score at { $cap }:
   *[other] { $count } serious faults cap the score at { $cap }:
 }
check-fail-section-missing = Section { $section } was not found.
check-fail-section-short = Section { $section } has { $cuartillas } cuartillas, and { $minimum } are asked.
check-fail-few-interviews = { $asked } interviews or more are asked, and the text tells { $evidence } apart.
check-fail-invented-interviews = The document says that the interviews were not held, or that their answers are invented: “{ $evidence }”
check-fail-off-topic = This document hardly speaks of what the brief asks: “{ $evidence }”
check-fail-lacking = Section { $section }: it cannot do without { $what }; { $minimum } asked for, { $found } found.
check-fail-reference-unlisted = A work is cited that is not in the list of references: “{ $evidence }”
check-fail-reference-year = A reference has an impossible year: “{ $evidence }”
check-fail-reference-doi = A reference has a DOI that cannot be one: “{ $evidence }”
check-fail-no-source = There are figures, and no source is named for any: “{ $evidence }”
check-fail-repeated = There are repeated paragraphs: “{ $evidence }”
check-fail-person-identifiable = Section { $section } lets a reader know who was interviewed (full name, e-mail or telephone), and does not say that the person agreed: “{ $evidence }”
check-advice = What to do:
check-advice-absent = Section { $section }, “{ $title }”, was not found: its heading should say so.
check-advice-merged = Section { $section } shares its heading and text with another: they should be parted.
check-advice-short = Section { $section }: { $missing } characters are missing for { $minimum_length ->
    [one] one cuartilla
   *[other] { $minimum_length } cuartillas
 }. Only prose counts: no headings, tables, captions, text boxes or references.
check-advice-uncounted = Section { $section }: { $characters } characters stand in tables or text boxes, which do not count; comment on them in paragraphs.
check-advice-tight = Section { $section }: it reaches the minimum, but may not fill the pages that are asked; { $missing } more characters would take it to { $target }.
check-advice-missing = Section { $section }: add { $what }.
check-advice-few = Section { $section }: say more about { $what }; { $found ->
    [one] one useful mention was
   *[other] { $found } useful mentions were
 } found, and { $minimum } are looked for.
check-advice-elsewhere = Section { $section }: move here what another section says of { $what }.
check-advice-limit = Section { $section }: it explains why this is not available: { $what }. It is worth half; say also how it could be had.
check-advice-unexplained = Section { $section }: this is said to be unavailable: { $what }. Say why, and how it could be had.
check-advice-few-interviews = Section { $section }: tell each interviewed seller apart by a code, a letter or a name, and give the answers of each.
check-advice-invented-interviews = Section { $section }: interview the sellers separately and tell what they answered; if that was not possible, say so and say how it could be done.
check-advice-off-topic = Check whether this is the document you meant: it hardly uses the words of what the brief asks.
check-advice-reference-unlisted = List each work that is cited, or take the citation out.
check-advice-reference-year = Correct the year of the reference with the publication at hand.
check-advice-reference-doi = Copy the DOI from the publication (10.number/…), or take it out.
check-advice-no-source = Say where each figure comes from: a report, a record, an interview.
check-advice-repeated = Take out the repeated paragraphs.
check-advice-person-identifiable = Section { $section }: use a code in place of the name and take out the contact details, or say that the person agreed.
check-advice-copied = { $count ->
    [one] One paragraph copies
   *[other] { $count } paragraphs copy
 } the questions of the brief: they count neither as an answer nor as length.
check-reading = The check looks for words and figures: it sees what is said, not whether it is true or well argued.
