parameter-moderate = Index of concentration from which dependence is moderate
    .why = Below it the portfolio is called diversified; an analogy with the analysis of markets.
parameter-high = Index of concentration above which dependence is high
    .why = An analogy with the analysis of markets.
parameter-dependent = Part of the sales of the largest account above which its loss decides the year
    .why = It decides the signal of concentration and how a diversified portfolio is read.
parameter-negative-limit = Negative sales, as a part of the positive ones, that are tolerated
    .why = Above it, the figures of concentration are partial.
