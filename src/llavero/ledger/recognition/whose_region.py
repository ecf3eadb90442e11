"""Is a region of a ledger that of the sale, or only that of whoever sold?

A zone that every line repeats from its seller would make any company look organised by zones.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from llavero.ledger.mapping import Reason
from llavero.ledger.recognition.draft import Draft

FEW_SELLERS, FEW_REGIONS = 3, 2
OF_SEVERAL = 0.05  # share of customers in several zones from which zones are not the customers'

Texts = Sequence[str | None]


def read_region(draft: Draft) -> Draft:
    """Return the draft without a region that follows the seller and not the customer."""
    if draft.table != "ledger":
        return draft
    region, seller, account = (draft.of(t) for t in ("region", "seller_id", "account_id"))
    if region is None or seller is None or account is None:
        return draft
    if not {region.source, seller.source, account.source} <= draft.seen.keys():
        return draft
    zones, sellers, accounts = (draft.sample.column(c.source) for c in (region, seller, account))
    if not follows_the_seller(zones, sellers, accounts):
        return draft
    reason = Reason("recognition-region-of-seller", {"seller": seller.source})
    columns = tuple(c for c in draft.columns if c is not region)
    return replace(draft, columns=columns, ignored={**draft.ignored, region.source: reason})


def follows_the_seller(zones: Texts, sellers: Texts, accounts: Texts) -> bool:
    """Return whether each seller has one zone, while customers of several sellers have several."""
    of_sellers, of_accounts = _zones(sellers, zones), _zones(accounts, zones)
    if len(of_sellers) < FEW_SELLERS or len(set().union(*of_sellers)) < FEW_REGIONS:
        return False
    several = sum(len(found) > 1 for found in of_accounts)
    return max(map(len, of_sellers)) == 1 and several > OF_SEVERAL * len(of_accounts)


def _zones(who: Texts, zones: Texts) -> list[set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for one, zone in zip(who, zones, strict=True):
        if one and zone:
            found[one].add(zone)
    return list(found.values())
