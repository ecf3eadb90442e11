# Targets of the indicators of the plan (methods H3).

parameter-goal-p01-largest = Target: part of the sales that the largest account buys (P01)
    .why = What the indicator should reach with the plan.

parameter-goal-p04-load = Target: load of the portfolio that asks for most hours (P04)
    .why = What the indicator should reach with the plan.

parameter-goal-p06-contacts = Target: active contacts of the account that has fewest (P06)
    .why = What the indicator should reach with the plan.

parameter-goal-p06-share = Target: part of the dealings that passes by the contact met most (P06)
    .why = What the indicator should reach with the plan.

parameter-goal-p07-turnover = Target: turnover of the account managers in the year (P07)
    .why = What the indicator should reach with the plan.

parameter-goal-p08-conflicts = Target: how often there are conflicts, according to the sellers (P08)
    .why = What the indicator should reach with the plan.

parameter-goal-p09-sponsored = Target: accounts of the first level that the top met in half a year (P09)
    .why = What the indicator should reach with the plan.

parameter-goal-p09-rating = Target: support from the top, according to the sellers (P09)
    .why = What the indicator should reach with the plan.

parameter-goal-p10-days = Target: days that an approval of a price takes (P10)
    .why = What the indicator should reach with the plan.

parameter-goal-p11-delivery = Target: deliveries complete and on time (P11)
    .why = What the indicator should reach with the plan.

parameter-goal-p12-slope = Target: yearly change of the margin of the key accounts (P12)
    .why = What the indicator should reach with the plan.

parameter-goal-p13-coverage = Target: cost to serve that is assigned to accounts (P13)
    .why = What the indicator should reach with the plan.

parameter-goal-p13-destroyers = Target: key accounts that cost more than they leave (P13)
    .why = What the indicator should reach with the plan.

parameter-goal-p14-gap = Target: growth of what is conceded against that of sales (P14)
    .why = What the indicator should reach with the plan.

parameter-goal-p15-kept = Target: change of what the middle accounts keep (P15)
    .why = What the indicator should reach with the plan.

parameter-goal-p16-in-force = Target: accounts with a plan in force (P16)
    .why = What the indicator should reach with the plan.

parameter-goal-p16-complete = Target: content of the plans (P16)
    .why = What the indicator should reach with the plan.

parameter-goal-p16-said = Target: plans of the last year, according to the sellers (P16)
    .why = What the indicator should reach with the plan.

parameter-goal-p17-late = Target: part of a quarter's sales that falls in its last month (P17)
    .why = What the indicator should reach with the plan.

parameter-goal-p18-gaps = Target: competences with a gap of a level or more (P18)
    .why = What the indicator should reach with the plan.

parameter-goal-p19-unmet = Target: part of the contacts on record not dealt with of late (P19)
    .why = What the indicator should reach with the plan.

parameter-goal-p20-ahead = Target: part of the opportunities known before the request (P20)
    .why = What the indicator should reach with the plan.

parameter-goal-p20-lead = Target: days between a project being known and being requested (P20)
    .why = What the indicator should reach with the plan.

parameter-goal-p21-unknown = Target: part of the accounts without a known wallet (P21)
    .why = What the indicator should reach with the plan.

parameter-goal-p23-ratio = Target: how far we depend on the account for each part in which it depends on us (P23)
    .why = What the indicator should reach with the plan.

parameter-goal-p24-overdue = Target: part of what is owed that is more than ninety days overdue (P24)
    .why = What the indicator should reach with the plan.

parameter-goal-p26-leaderless = Target: part of the central groups served by several with nobody in the lead (P26)
    .why = What the indicator should reach with the plan.

parameter-goal-p27-uneven = Target: inequality of the hours that each carries (P27)
    .why = What the indicator should reach with the plan.

parameter-goal-p28-unmeasured = Target: figures of the programme without data, of eight (P28)
    .why = What the indicator should reach with the plan.

parameter-goal-p29-overstayed = Target: part of the key accounts that two reviews would have taken off (P29)
    .why = What the indicator should reach with the plan.

parameter-goal-p29-rule = Target: exit rule in writing (P29)
    .why = What the indicator should reach with the plan.

parameter-goal-p30-apart = Target: products at different prices within a group (P30)
    .why = What the indicator should reach with the plan.

parameter-goal-p31-consent = Target: part of the contacts without consent on record (P31)
    .why = What the indicator should reach with the plan.

parameter-goal-p31-rules = Target: privacy notice, gift register and competition training in force (P31)
    .why = What the indicator should reach with the plan.
