-- One row per line of an order; an order stands for its invoice, for there are no invoices here.
-- Every column arrives as text: what is a number or a date is cast, codes are left alone.
SELECT
    o.OrderID AS doc_id,
    d.ProductID AS line_id,  -- an order holds a product once
    'invoice' AS doc_type,
    o.OrderDate::DATE AS doc_date,
    o.CustomerID AS account_id,
    o.EmployeeID AS seller_id,
    d.ProductID AS product_id,
    g.CategoryName AS product_line,
    d.Quantity::DECIMAL(18, 6) AS qty,
    -- The price on the line is the one of that day, before the discount.
    d.UnitPrice::DECIMAL(18, 6) AS list_price,
    (d.UnitPrice::DECIMAL(9, 4) * (1 - d.Discount::DECIMAL(4, 2)))::DECIMAL(18, 6) AS unit_price,
    (d.UnitPrice::DECIMAL(9, 4) * d.Quantity::DECIMAL(9, 0) * (1 - d.Discount::DECIMAL(4, 2)))
        ::DECIMAL(18, 6) AS net_amount
FROM OrderDetails d
JOIN Orders o USING (OrderID)
LEFT JOIN Products p USING (ProductID)
LEFT JOIN Categories g USING (CategoryID);
