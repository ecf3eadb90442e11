# The assumptions by which what the sellers say is compared.

parameter-points-small = Gap of parts that is taken for agreement
    .why = In percentage points: what is declared and what is on record are rounded differently.
parameter-points-large = Gap of parts above which it is major
    .why = In percentage points.
parameter-part-small = Relative gap that is taken for agreement
    .why = Of contacts, accounts, departments and days, as a part of what is on record.
parameter-part-large = Relative gap above which it is major
    .why = As a part of what is on record.
parameter-years-small = Years of difference that are taken for agreement
    .why = A year too many weighs the same at a new account as at an old one, so that years are compared by their difference.
parameter-years-large = Years of difference above which it is major
    .why = By difference, not as a part.
parameter-monthly-slack = Times a month apart that do not count
    .why = What is said of a month is said in round numbers.
parameter-primary-part = Part of the accounts that identifies a code
    .why = Without a table of codes, the code is taken to be of who serves at least that part of the accounts the interview speaks of.
parameter-answered = Part of the required answers of a valid interview
    .why = Below it, the interview is kept and marked as partial, and does not count for patterns.
parameter-copied = Common part of two interviews that is warned of
    .why = Of runs of five words of the open answers.
