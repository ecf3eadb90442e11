-- One row per line of an order; an order stands for its invoice, for there are no invoices here.
-- Every column arrives as text: what is a number or a date is cast, codes are left alone.
WITH orders AS (
    SELECT
        h.SalesOrderID,
        h.SalesOrderNumber AS doc_id,
        h.OrderDate::DATE AS doc_date,
        -- Resellers are the accounts. People who buy on the web site are one house account: nobody
        -- serves them, but their sales are the company's.
        coalesce(c.StoreID, 'ONLINE') AS account_id,
        h.SalesPersonID AS seller_id,
        h.SubTotal::DECIMAL(18, 6) AS subtotal,  -- before tax and freight
        t.Name AS region,
        CASE WHEN h.OnlineOrderFlag = '1' THEN 'Online' ELSE 'Resellers' END AS bu
    FROM SalesOrderHeader h
    JOIN Customer c USING (CustomerID)
    LEFT JOIN SalesTerritory t ON t.TerritoryID = h.TerritoryID
),

lines AS (
    SELECT
        o.*,
        d.SalesOrderLineNumber AS line_id,
        d.ProductID AS product_id,
        s.Name AS product_line,
        d.OrderQty::DECIMAL(18, 6) AS qty,
        (d.UnitPrice::DECIMAL(18, 6) * (1 - d.UnitPriceDiscount::DECIMAL(9, 4)))::DECIMAL(18, 6)
            AS unit_price,
        d.LineTotal::DECIMAL(18, 6) AS net_amount,
        -- The standard cost in force on the day of the order.
        (d.OrderQty::DECIMAL(18, 6) * k.StandardCost::DECIMAL(18, 4))::DECIMAL(18, 6) AS cogs,
        l.ListPrice::DECIMAL(18, 6) AS list_price
    FROM SalesOrderDetail d
    JOIN orders o USING (SalesOrderID)
    LEFT JOIN Product p USING (ProductID)
    LEFT JOIN ProductSubcategory s USING (ProductSubcategoryID)
    LEFT JOIN ProductCostHistory k
        ON k.ProductID = d.ProductID
        AND o.doc_date BETWEEN k.StartDate::DATE AND coalesce(k.EndDate, '9999-12-31')::DATE
    LEFT JOIN ProductListPriceHistory l
        ON l.ProductID = d.ProductID
        AND o.doc_date BETWEEN l.StartDate::DATE AND coalesce(l.EndDate, '9999-12-31')::DATE
),

-- 64 lines are lost in this copy, and lines are rounded apart from their order. The header is
-- right, so an order whose lines do not add up to it gets one more line with the difference: it
-- has no product and no cost, and the company's total is the sum of the headers to the last digit.
differences AS (
    SELECT o.*, o.subtotal - coalesce(l.total, 0) AS net_amount
    FROM orders o
    LEFT JOIN (SELECT SalesOrderID, sum(net_amount) AS total FROM lines GROUP BY ALL) l
        USING (SalesOrderID)
    WHERE o.subtotal <> coalesce(l.total, 0)
)

SELECT
    doc_id, line_id, 'invoice' AS doc_type, doc_date, account_id, seller_id,
    product_id, product_line, qty, unit_price, list_price, net_amount, cogs, region, bu
FROM lines
UNION ALL BY NAME
SELECT
    doc_id, 'difference' AS line_id, 'invoice' AS doc_type, doc_date, account_id, seller_id,
    net_amount, region, bu
FROM differences;
