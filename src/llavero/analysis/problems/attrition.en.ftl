# Whether some account leaves without saying so.

p32 =
    .meaning =
        None gave notice: it shows in what they ceased to buy, and on every list they still count as if
        nothing had happened.
    .stake =
        That sign comes from { $accounts }, which { $affected ->
            [one] still brought
           *[other] together still brought
        } { $share } { $of } in the period.
    .consequence =
        Each month of silence makes the change cheaper for the customer and the way back dearer; when the loss
        reaches the close of the year there will be nobody left to talk to.
    .needs = the sales ledger with more than a year of history
p32-silence = Silence of the account, in times its interval of purchase
    .said =
        { $who } has gone without buying for { $figure } times its usual interval, above { $limit }.
p32-days = Days without buying of that account
    .said = That is { $figure } days since its last invoice, more than the { $limit } that might be chance.
p32-fall = Change of the last two quarters against the year before
    .said =
        In the better of its last two quarters the purchases of { $who } changed by { $figure } against the
        same quarter a year before, a fall that reaches { $limit }.

parameter-p32-silence = Times its interval of purchase from which an account is silent (P32)
    .why = How much silence is more than a delay.
parameter-p32-days = Days without buying below which there is no silence (P32)
    .why = Who buys every few days is silent several times its interval within a week.
parameter-p32-fall = Fall of two quarters on end from which an account fades (P32)
    .why = Which fall against the year before is taken for attrition.

prb-quarters = Change of the last two quarters
    .definition =
        Change of the sales of the period's last two quarters against the same ones of the year before: the
        less bad of the two.
    .formula = max(quarter ÷ that of a year before) − one, of the last two
