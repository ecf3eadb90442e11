# What a map of relationships says by itself: headings, levels and legend.

map-theirs = The customer's people
map-ours = Our people
map-level-5 = General management
map-level-4 = Area management
map-level-3 = Department heads
map-level-2 = Supervision
map-level-1 = Operations
map-level-unknown = Level not on record
map-post-unknown = Post not on record
map-nobody-here = Nobody on record at this level
map-nobody =
    Nobody at the customer is on record for this account, so there is no map to draw: we do not
    know who decides, who approves and who uses what they buy.
map-more =
    { $people ->
        [one] { $people } more person
       *[other] { $people } more people
    }
map-more-note = of equal or less influence
map-more-ours = the rest of our people
map-tie = { $ours } deals with { $theirs }

map-attitude-plus-2 = Promoter
map-attitude-plus-1 = Ally
map-attitude-0 = Neutral
map-attitude-minus-1 = Sceptic
map-attitude-minus-2 = Detractor
map-attitude-unknown = Attitude not on record
map-influence = Influence: from one dot, informs, to five, decides or vetoes
map-confirmed = Confirmed
map-assumed = Assumed
map-active = In touch of late
map-silent = Silent
map-line = Who deals with whom: the more dealings, the thicker the line; one colour for each of our people
map-line-declared = Dealings only declared, none on record
map-gathered = Several people gathered in one box
