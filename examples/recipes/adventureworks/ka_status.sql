-- A DECLARATION, not a record: Adventure Works keeps no list of key accounts. We take the stores
-- that are large by what they say of themselves, not by what they buy from us: the top class of
-- their own annual sales, and ninety employees or more. Delete this file if you do not agree.
SELECT BusinessEntityID AS group_id
FROM StoreDemographics
WHERE AnnualSales::DECIMAL = (SELECT max(AnnualSales::DECIMAL) FROM StoreDemographics)
    AND NumberEmployees::BIGINT >= 90;
