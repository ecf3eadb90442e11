"""Which rows break which rule? One SELECT per rule.

Of a rule about rows it gives source_id, source_row, value; of a rule about things that rows name
(`named`), the key of each and its value, and the first row that names it serves as example.
`$today` stands for the day of the import, `$currency` for the study's currency.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowRule:
    """A rule that rows break. It is tried where the sources supplied what it needs."""

    code: str
    needs: Mapping[str, tuple[str, ...]]  # table -> columns
    sql: str
    named: tuple[str, str] | None = None  # table and column that name the thing


def _where(code: str, table: str, columns: tuple[str, ...], value: str, condition: str) -> RowRule:
    sql = f'SELECT source_id, source_row, {value} AS value FROM "{table}" WHERE {condition}'
    return RowRule(code, {table: columns}, sql)


def _ends_early(table: str, start: str, end: str) -> RowRule:
    columns, value = (start, end), f'"{start}"::VARCHAR || \' > \' || "{end}"::VARCHAR'
    name = f"ends-early-{table}".replace("_", "-")
    return _where(name, table, columns, value, f'"{end}" < "{start}"')


def _outside(table: str, column: str, least: float, most: float) -> RowRule:
    name = f"outside-{table}-{column}".replace("_", "-")
    return _where(name, table, (column,), column, f"{column} NOT BETWEEN {least} AND {most}")


# Accounts and people that one table names and the list of them does not have.
_ACCOUNT_UNKNOWN = """
    SELECT DISTINCT l.account_id AS key, l.account_id AS value FROM ledger_months l
    WHERE l.account_id IN (
        SELECT account_ref FROM account_links k
        WHERE NOT EXISTS (FROM accounts a WHERE a.account_id = k.account_id)
    )"""
_SELLER_UNKNOWN = """
    SELECT DISTINCT l.seller_id AS key, l.seller_id AS value FROM ledger_months l
    WHERE l.seller_id IN (SELECT seller_ref FROM seller_links WHERE NOT is_employee)"""
_KEY_ACCOUNT_UNKNOWN = """
    SELECT k.source_id, k.source_row, k.group_id AS value FROM ka_status k
    WHERE NOT EXISTS (
        FROM account_links l
        WHERE l.account_ref <> k.group_id AND k.group_id IN (l.group_id, l.account_id)
    )
    AND NOT EXISTS (FROM accounts a WHERE k.group_id = a.account_id)
    AND NOT EXISTS (FROM ledger_months g WHERE k.group_id = g.account_id)
    AND NOT EXISTS (
        FROM account_links l JOIN accounts a ON a.account_id = l.account_id
        WHERE l.account_ref = k.group_id
    )"""
_MANAGER_UNKNOWN = """
    SELECT DISTINCT e.manager_id AS key, e.manager_id AS value FROM employees e
    WHERE e.manager_id IN (SELECT seller_ref FROM seller_links WHERE NOT is_employee)
        AND NOT EXISTS (FROM vacancies v WHERE e.manager_id IN (v.vacancy_id, v.job_title))"""
_PRIMARY_OVERLAP = """
    SELECT DISTINCT account_id AS key, account_id AS value FROM (
        SELECT *, lead("from") OVER w AS next_from, lead(seller_id) OVER w AS next_seller
        FROM assignments WHERE coalesce(role, 'primary') = 'primary' AND coalesce(split, 1) = 1
        WINDOW w AS (PARTITION BY account_id ORDER BY "from" NULLS FIRST, source_row)
    )
    WHERE next_seller <> seller_id
        AND coalesce("to", DATE '9999-12-31') > coalesce(next_from, DATE '1900-01-01')"""
_SPLIT_SUM = """
    SELECT account_id AS key, account_id || ': ' || round(sum(coalesce(split, 1)), 4) AS value
    FROM assignments
    WHERE coalesce("from", DATE '1900-01-01') <= $today
        AND coalesce("to", DATE '9999-12-31') > $today
    GROUP BY account_id
    HAVING count(split) > 0 AND abs(sum(coalesce(split, 1)) - 1) > 0.005"""
# Tax numbers that a tax office gives to whoever has none: they tell nobody apart.
_NOBODY = "'XAXX010101000', 'XEXX010101000'"
_TAX_ID_SHARED = f"""
    SELECT tax_id AS key,
        tax_id || ': ' || string_agg(DISTINCT account_id, ', ' ORDER BY account_id) AS value
    FROM accounts WHERE tax_id IS NOT NULL AND upper(tax_id) NOT IN ({_NOBODY})
    GROUP BY tax_id HAVING count(DISTINCT account_id) > 1"""
_LIKE_A_SUM = r"""
    SELECT account_ref AS key, account_ref AS value FROM account_links
    WHERE regexp_matches(lower(account_ref), '^(gran )?(sub)?total(es)?\b')"""
_CURRENCY_ODD = """
    SELECT currency AS key, currency AS value FROM ledger WHERE currency <> '$currency'
    GROUP BY currency HAVING NOT regexp_full_match(currency, '[A-Z]{3}')"""
_BY_ACCOUNT, _BY_SELLER = ("ledger", "account_id"), ("ledger", "seller_id")
_ACCOUNT_SERVED = ("assignments", "account_id")

ROW_RULES: tuple[RowRule, ...] = (
    _where(
        "credit-note-positive",
        "ledger",
        ("doc_type",),
        "doc_id",
        "doc_type = 'credit_note' AND net_amount > 0",
    ),
    _where(
        "invoice-negative",
        "ledger",
        ("doc_type",),
        "doc_id",
        "doc_type = 'invoice' AND net_amount < 0",
    ),
    _where("future-date", "ledger", (), "doc_date", "doc_date > $today"),
    RowRule("account-like-sum", {"ledger": ()}, _LIKE_A_SUM, _BY_ACCOUNT),
    RowRule("currency-odd", {"ledger": ("currency",)}, _CURRENCY_ODD, ("ledger", "currency")),
    RowRule("account-unknown", {"ledger": (), "accounts": ()}, _ACCOUNT_UNKNOWN, _BY_ACCOUNT),
    RowRule(
        "seller-unknown", {"ledger": ("seller_id",), "employees": ()}, _SELLER_UNKNOWN, _BY_SELLER
    ),
    RowRule("key-account-unknown", {"ka_status": (), "ledger": ()}, _KEY_ACCOUNT_UNKNOWN),
    RowRule(
        "manager-unknown",
        {"employees": ("manager_id",)},
        _MANAGER_UNKNOWN,
        ("employees", "manager_id"),
    ),
    RowRule("primary-overlap", {"assignments": ()}, _PRIMARY_OVERLAP, _ACCOUNT_SERVED),
    RowRule("split-sum", {"assignments": ("split",)}, _SPLIT_SUM, _ACCOUNT_SERVED),
    RowRule("tax-id-shared", {"accounts": ("tax_id",)}, _TAX_ID_SHARED, ("accounts", "tax_id")),
    _ends_early("assignments", "from", "to"),
    _ends_early("ka_status", "from", "to"),
    _ends_early("employees", "hire_date", "end_date"),
    _ends_early("quotas", "from", "to"),
    _outside("assignments", "split", 0, 1),
    _outside("employees", "fte", 0, 1.5),
    _outside("employees", "variable_pct", 0, 1),
    _outside("opportunities", "probability", 0, 1),
    _outside("contacts", "level", 1, 5),
    _outside("contacts", "influence", 1, 5),
    _outside("contacts", "sentiment", -2, 2),
    _outside("assessments", "strategic_fit", 0, 5),
    _outside("assessments", "reference_value", 0, 5),
    _outside("assessments", "openness", 1, 5),
    _outside("assessments", "competitor_pressure", 1, 5),
    _outside("competence_assessments", "level", 1, 5),
    _where(
        "judgement-of-nobody",
        "effort_judgements",
        (),
        "judge",
        "account_id IS NULL AND tier IS NULL",
    ),
    _where(
        "more-on-time-than-delivered",
        "service_months",
        ("deliveries", "on_time"),
        "account_id",
        "on_time > deliveries",
    ),
    _where(
        "more-closed-than-complained",
        "service_months",
        ("complaints", "closed_on_time"),
        "account_id",
        "closed_on_time > complaints",
    ),
    _where("rate-not-positive", "fx", ("rate",), "currency", "rate <= 0"),
)
