"""What does the summary say of the department as it is?"""

from llavero.analysis.basis.findings import BasisOfOrganisation
from llavero.analysis.footprint.findings import (
    ClientsPerKam,
    SalesOfDepartment,
    SalesOfKeyAccounts,
    SizeOfDepartment,
)
from llavero.analysis.workload.findings import Balance, LoadOfSellers
from llavero.diagnosis.run import Run
from llavero.prose import Prose, Text, Unsigned
from llavero.report.lookup import found
from llavero.report.summary.said import Said, known


def department(run: Run, prose: Prose) -> Text | None:
    said = Said(prose, [])
    size = found(run, "footprint", SizeOfDepartment)
    sales = found(run, "footprint", SalesOfDepartment)
    if size is not None and known(size.sellers, size.by_sellers):
        said.add("size", sellers=size.sellers, part=size.by_sellers)
    if not said.parts or sales is None or not known(sales.share):
        return said.text()
    said.add("share", share=sales.share)
    if known(sales.before, sales.change):
        change = Unsigned(sales.change) if sales.trend == "down" else sales.change
        said.add(f"share-{sales.trend or 'same'}", change=change, before=sales.before)
    key = found(run, "footprint", SalesOfKeyAccounts)
    if key is not None and known(key.gap):
        said.add(f"gap-{key.sign}", gap=key.gap)
    return said.text()


def portfolios(run: Run, prose: Prose) -> Text | None:
    said = Said(prose, [])
    clients = found(run, "footprint", ClientsPerKam)
    if clients is None or not known(clients.mean, clients.least, clients.most):
        return None
    said.add("clients", mean=clients.mean, least=clients.least, most=clients.most)
    balance = found(run, "workload", Balance)
    if balance is not None and balance.verdict in ("even", "uneven"):
        said.add(f"balance-{balance.verdict}")
    loads = found(run, "workload", LoadOfSellers)
    if loads is not None and loads.overloaded.value:
        said.add("overloaded", overloaded=loads.overloaded, count=loads.count)
    return said.text()


def basis(run: Run, prose: Prose) -> Text | None:
    base = found(run, "basis", BasisOfOrganisation)
    if base is None or not known(base.basis, base.owned):
        return None
    told = base.basis.value if base.basis.value in ("none", "inconclusive") else "found"
    whose = prose.say(f"summary-basis-of-{base.view}")
    return prose.say(f"summary-basis-{told}", basis=base.basis, owned=base.owned, whose=whose)
