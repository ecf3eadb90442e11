-- One quota per seller and quarter; it holds until the seller's next one. The last holds a quarter.
SELECT
    BusinessEntityID AS seller_id,
    QuotaDate::DATE AS "from",
    coalesce(
        lead(QuotaDate::DATE) OVER (PARTITION BY BusinessEntityID ORDER BY QuotaDate::DATE),
        (QuotaDate::DATE + INTERVAL 3 MONTH)::DATE
    ) AS "to",
    SalesQuota::DECIMAL(18, 6) AS quota
FROM SalesPersonQuotaHistory;
