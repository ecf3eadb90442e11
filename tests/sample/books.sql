-- What the rows mean, by the conventions of the methods: one row a document line, notes signed by
-- their kind, dollars at the rate of their month, credit as CV3 says, groups to their top.
CREATE MACRO as_day(t) AS CAST(strptime(t, '%d/%m/%Y') AS DATE);

CREATE TABLE tops AS
WITH RECURSIVE climb(account, place) AS (
    SELECT "Clave cliente", "Clave cliente" FROM customers
    UNION ALL
    SELECT climb.account, c."Cliente matriz"
    FROM climb JOIN customers c ON c."Clave cliente" = climb.place
    WHERE c."Cliente matriz" IS NOT NULL
)
SELECT account, place AS top FROM climb JOIN customers c ON c."Clave cliente" = climb.place
WHERE c."Cliente matriz" IS NULL;

CREATE TABLE spells AS
SELECT "Clave cliente" AS account, staff."No. empleado" AS seller, "Papel" AS role,
    as_day("Desde") AS since, coalesce(as_day("Hasta"), DATE '9999-12-31') AS until
FROM assignments JOIN staff ON staff."Nombre" = assignments."Vendedor";

CREATE TABLE dated AS
SELECT DISTINCT ON (doc, line) *, as_day(ledger_text.day) AS on_day,
    CASE kind WHEN 'C' THEN -abs(net::DECIMAL(18, 2)) ELSE net::DECIMAL(18, 2) END AS amount,
    CASE kind WHEN 'C' THEN -abs(cost::DECIMAL(18, 2)) ELSE cost::DECIMAL(18, 2) END AS cogs
FROM ledger_text WHERE ledger_text.day IS NOT NULL;

CREATE TABLE lines AS
SELECT d.* EXCLUDE (amount, cogs), year(d.on_day) AS in_year, tops.top,
    d.amount * coalesce(r."Tipo de cambio promedio"::DECIMAL(12, 4), 1) AS pesos,
    d.cogs * coalesce(r."Tipo de cambio promedio"::DECIMAL(12, 4), 1) AS costs,
    coalesce(sold.stored, d.stored, s.seller) AS seller,
    c."Parte relacionada" = 'Sí' AS own, c."Cuenta de la casa" = 'Sí' AS house
FROM dated d
JOIN customers c ON c."Clave cliente" = d.account
JOIN tops ON tops.account = d.account
LEFT JOIN rates r ON r."Moneda" = d.currency AND r."Mes"::DATE = date_trunc('month', d.on_day)
LEFT JOIN (SELECT DISTINCT doc, stored FROM dated WHERE stored IS NOT NULL) sold ON sold.doc = d.ref
LEFT JOIN spells s ON s.account = d.account AND s.role = 'Titular'
    AND d.on_day >= s.since AND d.on_day < s.until;

CREATE TABLE key_spells AS
SELECT "Clave grupo" AS top, "Nivel" AS tier, as_day("Desde") AS since,
    coalesce(as_day("Hasta"), DATE '9999-12-31') AS until
FROM key_status;
CREATE TABLE key_now AS SELECT * FROM key_spells WHERE until > DATE '2025-12-31';

CREATE TABLE people AS
SELECT "No. empleado" AS code, "Puesto" AS post, "Departamento" AS dept, "Jefe directo" AS boss,
    "Rol comercial" AS part, "Cuentas clave" = 'Sí' AS kam, "Región" AS region,
    as_day("Fecha de ingreso") AS hired, coalesce(as_day("Fecha de baja"), DATE '9999-12-31') AS gone
FROM staff;
CREATE TABLE here AS SELECT * FROM people WHERE gone > DATE '2025-12-31';

CREATE TABLE year_lines AS
SELECT l.*, coalesce(p.kam, false) AS by_kam, EXISTS (
    SELECT 1 FROM key_spells k WHERE k.top = l.top AND l.on_day >= k.since AND l.on_day < k.until
) AS key_then
FROM lines l LEFT JOIN people p ON p.code = l.seller
WHERE l.in_year = 2025 AND NOT l.own;

-- Counters sell to many under the public's tax number: nobody depends on them.
CREATE TABLE known_lines AS
SELECT y.* FROM year_lines y JOIN customers c ON c."Clave cliente" = y.account
WHERE c."RFC" IS DISTINCT FROM 'XAXX010101000';

CREATE TABLE by_group AS
SELECT top, sum(pesos) AS pesos, sum(pesos) / (
    SELECT sum(x) FROM (SELECT greatest(sum(pesos), 0) AS x FROM known_lines GROUP BY top)
) AS part
FROM known_lines GROUP BY top HAVING sum(pesos) > 0;

CREATE TABLE primary_now AS
SELECT spells.account, tops.top, seller FROM spells JOIN tops USING (account)
WHERE role = 'Titular' AND since <= DATE '2025-12-31' AND until > DATE '2025-12-31';
CREATE TABLE kam_of AS
SELECT DISTINCT k.top, k.tier, p.code AS kam FROM key_now k
JOIN primary_now n ON n.top = k.top JOIN here p ON p.code = n.seller WHERE p.kam;

CREATE TABLE met AS
SELECT tops.top, a."Clave contacto" AS contact, a."No. empleado" AS employee,
    as_day(a."Fecha") AS on_day, h.dept, h.post
FROM activities a JOIN tops ON tops.account = a."Clave cliente"
JOIN people h ON h.code = a."No. empleado";
