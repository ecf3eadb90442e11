"""Which labels are missing, and what would they allow?"""

from llavero.analysis.answers import MissingData
from llavero.analysis.basis.reading import Named

SELLERS = MissingData("basis-missing-sellers", "ledger", ("seller_id",), ("M08",))
NO_RATES = MissingData("basis-no-rates", "fx", figures=("M08",))
STATUS = MissingData("basis-missing-status", "ka_status", ("group_id", "from", "to"), ("M08",))
LINES = MissingData(
    "basis-missing-lines", "ledger", ("product_line",), ("M08.product_nmi", "M08.product_purity")
)
SEGMENTS = MissingData(
    "basis-missing-segments", "accounts", ("segment",), ("M08.segment_nmi", "M08.segment_purity")
)
REGIONS = MissingData(
    "basis-missing-regions", "accounts", ("region",), ("M08.geography_nmi", "M08.geography_purity")
)


def missing_data(cells: Named, *, key_status: bool, sellers: bool) -> tuple[MissingData, ...]:
    """Return what is missing to tell the basis of organisation."""
    if not cells.groups:
        return () if sellers else (SELLERS,)
    lacks = (
        (not key_status, STATUS),
        (not cells.labelled("product"), LINES),
        (not cells.labelled("segment"), SEGMENTS),
        (not cells.labelled("geography"), REGIONS),
    )
    return tuple(missing for lacking, missing in lacks if lacking)
