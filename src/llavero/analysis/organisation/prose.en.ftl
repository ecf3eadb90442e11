# Who reports to whom today?

organisation-heading = The organisation today
organisation-size =
    The staff list records { $people ->
        [one] { $people } active person
       *[other] { $people } active people
    } on { $levels ->
        [one] { $levels } level
       *[other] { $levels } levels
    } of the hierarchy.
organisation-head =
    The highest post is { $head }, and each manager has { $span } direct reports on average.
organisation-place =
    The key account department is headed by the post of { $head }, which reports to { $chief }.
organisation-above = Above it come, in this order: { $above }.
organisation-place-top =
    The key account department is headed by the post of { $head }, with nobody above it on the list.
organisation-no-department = The list marks no key account department, so the chart highlights none.
organisation-doubts = Doubts about the staff list
several-roots =
    { $roots } people have nobody above ({ $names }); of them, { $orphans ->
        [one] { $orphans } has
       *[other] { $orphans } have
    } a manager who is not on the list. The chart shows those below the first.
circle-of-managers = The chain of command of { $names } closes on itself; it should be corrected.
organisation-missing = Missing to draw the org chart
organisation-chart = Org chart of the company today
organisation-chart-alternative =
    Org chart of { $people } people headed by { $head }; the highlighted boxes belong to the key
    account department.
person-and-team =
    { $name } and { $team ->
        [one] { $team } person
       *[other] { $team } people
    }
people-behind-box =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
no-staff-list = No staff list was imported.
    .remedy = A file with employee number, name, post, department and direct manager is enough.
no-managers = The staff list does not say to whom each person reports.
    .remedy = Add a column with the number or the name of the direct manager and import it again.

org-people = Active people
    .definition = People hired by the as-of date and not gone before it.
    .formula = #{ "{" }e: hired ≤ T < gone{ "}" }
org-levels = Levels of command
    .definition = Number of people in the longest chain from the head of the company.
    .formula = max depth(e)
org-span = Mean span of control
    .definition = Mean number of direct reports of those who have any.
    .formula = Σ reports ÷ #managers
org-roots = People with nobody above
    .definition = Active people without a manager, or whose manager is not on the list.
    .formula = #{ "{" }e: manager(e) = ∅{ "}" }
