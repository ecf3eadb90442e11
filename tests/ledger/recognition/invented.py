"""Files of invented companies: what came, and what it must become.

Each drawing is followed by the table and, per column of the schema, the heading expected.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Invented:
    """One file of one company."""

    name: str
    drawing: str
    table: str | None
    columns: str  # "target=Heading; target=Heading"
    asked: str = ""  # keys of the questions, separated by "; "
    language: str = "es"
    currency: str = "MXN"

    @property
    def expected(self) -> dict[str, str]:
        """Return target -> heading."""
        pairs = [pair.strip() for pair in self.columns.split(";") if pair.strip()]
        return dict(pair.split("=", 1) for pair in pairs)


FIRST = (
    Invented(
        "Ventas 2024.xlsx › Hoja1",
        """
        Fecha      | Cliente         | Vendedor | Importe
        -----------+-----------------+----------+---------
        15/01/2024 | Aceros Norte    | Lucía    | 1200.50
        28/02/2024 | Cementos Sur    | Pedro    | 800.00
        03/03/2024 | Aceros Norte    | Lucía    | -150.25
        """,
        "ledger",
        "doc_date=Fecha; account_id=Cliente; seller_id=Vendedor; net_amount=Importe",
    ),
    Invented(
        "facturas_espana.csv",
        """
        Nº Factura | F. Emisión | Cód. Cliente | Razón Social     | CIF       | Base Imponible | IVA    | Total Factura | Comercial | Vencimiento
        -----------+------------+--------------+------------------+-----------+----------------+--------+---------------+-----------+------------
        F24/0001   | 15/01/2024 | 43000012     | Talleres Vega SL | B12345678 | 1.234,56       | 259,26 | 1.493,82      | J. Ruiz   | 15/02/2024
        F24/0002   | 16/01/2024 | 43000013     | Grupo Ebro SA    | A87654321 | 500,00         | 105,00 | 605,00        | M. Sanz   | 16/03/2024
        F24/0003   | 20/01/2024 | 43000012     | Talleres Vega SL | B12345678 | 99,90          | 20,98  | 120,88        | J. Ruiz   | 20/02/2024
        """,
        "ledger",
        "doc_id=Nº Factura; doc_date=F. Emisión; account_id=Cód. Cliente; account_name=Razón Social; net_amount=Base Imponible; seller_id=Comercial; due_date=Vencimiento",
        currency="EUR",
    ),
    Invented(
        "reporte_cfdi.csv",
        """
        UUID   | Serie | Folio | Fecha Emisión       | RFC Receptor | Nombre Receptor | SubTotal | Descuento | IVA Trasladado | Total   | Moneda | Efecto | Estado SAT
        -------+-------+-------+---------------------+--------------+-----------------+----------+-----------+----------------+---------+--------+--------+-----------
        a1-b2  | A     | 101   | 2024-01-05T10:00:00 | ANO010101AA1 | ACEROS NORTE    | 1000.00  | 0.00      | 160.00         | 1160.00 | MXN    | I      | Vigente
        a1-b3  | A     | 102   | 2024-01-06T11:30:00 | CSU020202BB2 | CEMENTOS SUR    | 500.00   | 0.00      | 80.00          | 580.00  | MXN    | E      | Vigente
        a1-b4  | A     | 103   | 2024-01-07T09:15:00 | CSU020202BB2 | CEMENTOS SUR    | 200.00   | 0.00      | 32.00          | 232.00  | MXN    | I      | Cancelado
        """,
        "ledger",
        "doc_date=Fecha Emisión; account_id=RFC Receptor; account_name=Nombre Receptor; net_amount=SubTotal; currency=Moneda; doc_type=Efecto",
    ),
    Invented(
        "colombia_ventas.csv",
        """
        FECHA FACTURA | NUMERO FACTURA | NIT CLIENTE | NOMBRE CLIENTE | ASESOR COMERCIAL | LINEA   | REFERENCIA | CANTIDAD | VALOR UNITARIO | VALOR NETO | VALOR IVA | VALOR TOTAL
        --------------+----------------+-------------+----------------+------------------+---------+------------+----------+----------------+------------+-----------+------------
        13/02/2024    | FV-100         | 900123456   | Andina SAS     | Camilo Rojas     | Tubería | T-100      | 10       | 12500          | 125000     | 23750     | 148750
        14/02/2024    | FV-101         | 800654321   | Caribe Ltda    | Laura Mesa       | Cables  | C-7        | 4        | 30000          | 120000     | 22800     | 142800
        28/02/2024    | FV-102         | 900123456   | Andina SAS     | Camilo Rojas     | Cables  | C-7        | 2        | 30000          | 60000      | 11400     | 71400
        """,
        "ledger",
        "doc_date=FECHA FACTURA; doc_id=NUMERO FACTURA; account_id=NIT CLIENTE; account_name=NOMBRE CLIENTE; seller_id=ASESOR COMERCIAL; product_line=LINEA; product_id=REFERENCIA; qty=CANTIDAD; unit_price=VALOR UNITARIO; net_amount=VALOR NETO",
        currency="COP",
    ),
    Invented(
        "afip_comprobantes.csv",
        """
        Fecha      | Tipo          | Punto de Venta | Número Desde | Nro. Doc. Receptor | Denominación Receptor | Tipo Cambio | Moneda | Imp. Neto Gravado | IVA    | Imp. Total
        -----------+---------------+----------------+--------------+--------------------+-----------------------+-------------+--------+-------------------+--------+-----------
        15/03/2024 | 1 - Factura A | 3              | 501          | 30712345678        | METALPAR SA           | 1           | ARS    | 1000,00           | 210,00 | 1210,00
        16/03/2024 | 3 - Nota de Crédito A | 3      | 12           | 30712345678        | METALPAR SA           | 1           | ARS    | 100,00            | 21,00  | 121,00
        18/03/2024 | 1 - Factura A | 3              | 502          | 30798765432        | PAMPA SRL             | 1           | ARS    | 2500,00           | 525,00 | 3025,00
        """,
        "ledger",
        "doc_date=Fecha; doc_type=Tipo; account_id=Nro. Doc. Receptor; account_name=Denominación Receptor; net_amount=Imp. Neto Gravado; currency=Moneda",
        currency="ARS",
    ),
    Invented(
        "sii_ventas.csv",
        """
        Tipo Doc | Folio | Fecha Docto | Rut cliente  | Razon Social   | Monto Neto | Monto IVA | Monto total
        ---------+-------+-------------+--------------+----------------+------------+-----------+------------
        33       | 2001  | 15-01-2024  | 76123456-7   | Minera Alta SA | 100000     | 19000     | 119000
        61       | 55    | 20-01-2024  | 76123456-7   | Minera Alta SA | 10000      | 1900      | 11900
        33       | 2002  | 21-01-2024  | 77999888-1   | Viñas del Sur  | 250000     | 47500     | 297500
        """,
        "ledger",
        "doc_type=Tipo Doc; doc_id=Folio; doc_date=Fecha Docto; account_id=Rut cliente; account_name=Razon Social; net_amount=Monto Neto",
        currency="CLP",
    ),
    Invented(
        "registro_ventas_peru.csv",
        """
        Fecha de emisión | Tipo CP/Doc. | Serie del CDP | Nro CP o Doc. | Nro Doc Identidad | Apellidos Nombres/ Razón Social | BI Gravada | IGV / IPM | Total CP | Moneda
        -----------------+--------------+---------------+---------------+-------------------+---------------------------------+------------+-----------+----------+-------
        18/05/2024       | 01           | F001          | 345           | 20512345678       | Pesquera Lima SAC               | 1000.00    | 180.00    | 1180.00  | PEN
        19/05/2024       | 07           | FC01          | 12            | 20512345678       | Pesquera Lima SAC               | 100.00     | 18.00     | 118.00   | PEN
        25/05/2024       | 03           | B001          | 77            | 20599999999       | Textil Inca SA                  | 300.00     | 54.00     | 354.00   | PEN
        """,
        "ledger",
        "doc_date=Fecha de emisión; doc_type=Tipo CP/Doc.; account_id=Nro Doc Identidad; account_name=Apellidos Nombres/ Razón Social; net_amount=BI Gravada; currency=Moneda",
        currency="PEN",
    ),
    Invented(
        "sales_export.csv",
        """
        Invoice No | Invoice Date | Customer ID | Customer Name | Sales Rep | SKU   | Qty | Unit Price | Extended Price | Cost  | Region
        -----------+--------------+-------------+---------------+-----------+-------+-----+------------+----------------+-------+-------
        10001      | 01/31/2024   | C-100       | Acme Corp     | B. Stone  | SK-1  | 3   | 10.00      | 30.00          | 18.00 | West
        10001      | 01/31/2024   | C-100       | Acme Corp     | B. Stone  | SK-2  | 1   | 5.50       | 5.50           | 3.00  | West
        10002      | 02/15/2024   | C-200       | Globex LLC    | A. Diaz   | SK-1  | 10  | 10.00      | 100.00         | 60.00 | East
        """,
        "ledger",
        "doc_id=Invoice No; doc_date=Invoice Date; account_id=Customer ID; account_name=Customer Name; seller_id=Sales Rep; product_id=SKU; qty=Qty; unit_price=Unit Price; net_amount=Extended Price; cogs=Cost; region=Region",
        language="en",
        currency="USD",
    ),
    Invented(
        "uk_sales_ledger.csv",
        """
        Date       | Type | Ref     | A/C Ref | Account Name     | Details  | Net     | VAT    | Gross
        -----------+------+---------+---------+------------------+----------+---------+--------+--------
        25/04/2024 | SI   | INV-501 | ALB001  | Albion Foods Ltd | Widgets  | 1000.00 | 200.00 | 1200.00
        26/04/2024 | SI   | INV-502 | BRI002  | Brighton Press   | Gaskets  | 250.00  | 50.00  | 300.00
        30/04/2024 | SC   | CRN-020 | ALB001  | Albion Foods Ltd | Returned | 100.00  | 20.00  | 120.00
        """,
        "ledger",
        "doc_date=Date; account_id=A/C Ref; account_name=Account Name; net_amount=Net; doc_type=Type",
        language="en",
        currency="GBP",
    ),
    Invented(
        "ventas_por_linea.txt",
        """
        cve_cte | nom_cte      | fec_fac    | num_fac | cve_art | desc_art | cant | p_unit | imp_neto | cve_vend | nom_vend
        --------+--------------+------------+---------+---------+----------+------+--------+----------+----------+---------
        0012    | Hotel Marina | 2024-02-13 | 5501    | A-10    | Toalla   | 100  | 25.5   | 2550.00  | 07       | Karla Paz
        0015    | Spa Coral    | 2024-02-14 | 5502    | A-11    | Bata     | 10   | 80     | 800.00   | 08       | Iván Cruz
        0012    | Hotel Marina | 2024-02-20 | 5503    | A-11    | Bata     | 2    | 80     | 160.00   | 07       | Karla Paz
        """,
        "ledger",
        "account_id=cve_cte; account_name=nom_cte; doc_date=fec_fac; doc_id=num_fac; product_id=cve_art; qty=cant; unit_price=p_unit; net_amount=imp_neto; seller_id=cve_vend; seller_name=nom_vend",
    ),
    Invented(
        "FACTURAS.DBF.csv",
        """
        CODCLI | NOMCLI       | FECFAC   | NUMFAC | CODART | CANTID | IMPNETO | IMPIVA | IMPTOT  | CODVEN
        -------+--------------+----------+--------+--------+--------+---------+--------+---------+-------
        C01    | Ferre Uno    | 20240131 | 900    | X1     | 2      | 100.00  | 16.00  | 116.00  | V1
        C02    | Ferre Dos    | 20240201 | 901    | X2     | 5      | 250.00  | 40.00  | 290.00  | V2
        C01    | Ferre Uno    | 20240205 | 902    | X1     | 1      | 50.00   | 8.00   | 58.00   | V1
        """,
        "ledger",
        "account_id=CODCLI; account_name=NOMCLI; doc_date=FECFAC; doc_id=NUMFAC; product_id=CODART; net_amount=IMPNETO; seller_id=CODVEN",
    ),
    Invented(
        "solo_total.csv",
        """
        Fecha      | Cliente    | Subtotal con IVA | IVA    | Total con IVA
        -----------+------------+------------------+--------+--------------
        15/01/2024 | Casa Luz   | 1160.00          | 160.00 | 1160.00
        16/01/2024 | Casa Sol   | 580.00           | 80.00  | 580.00
        17/01/2024 | Casa Mar   | 232.00           | 32.00  | 232.00
        """,
        "ledger",
        "doc_date=Fecha; account_id=Cliente; net_amount=Subtotal con IVA",
        asked="column:net_amount",
    ),
    Invented(
        "importe_iva_total.csv",
        """
        Fecha      | Cliente  | Importe | IVA    | Total   | Ejecutivo de cuenta
        -----------+----------+---------+--------+---------+--------------------
        15/01/2024 | Casa Luz | 1000.00 | 160.00 | 1160.00 | Rosa
        16/01/2024 | Casa Sol | 500.00  | 80.00  | 580.00  | Juan
        17/01/2024 | Casa Mar | 200.00  | 32.00  | 232.00  | Rosa
        """,
        "ledger",
        "doc_date=Fecha; account_id=Cliente; net_amount=Importe; seller_id=Ejecutivo de cuenta",
    ),
    Invented(
        "ventas dolares.xlsx › Ventas (USD)",
        """
        Posting date | Customer   | KAM   | Product family | Net sales (USD)
        -------------+------------+-------+----------------+----------------
        2024-01-31   | Acme       | Lucía | Valves         | 1,250.00
        2024-02-29   | Globex     | Pedro | Pumps          | 890.10
        2024-03-31   | Initech    | Lucía | Valves         | (120.00)
        """,
        "ledger",
        "doc_date=Posting date; account_id=Customer; seller_id=KAM; product_line=Product family; net_amount=Net sales (USD)",
    ),
    Invented(
        "quickbooks_sales_by_customer_detail.csv",
        """
        Transaction date | Transaction type | Num  | Product/Service | Memo/Description | Quantity | Sales price | Amount | Balance | Customer full name
        -----------------+------------------+------+-----------------+------------------+----------+-------------+--------+---------+-------------------
        01/15/2024       | Invoice          | 1001 | Consulting      | January          | 10       | 100.00      | 1000.00| 1000.00 | Blue Sky Inc
        01/20/2024       | Credit Memo      | 1002 | Consulting      | Adjust           | -1       | 100.00      | -100.00| 900.00  | Blue Sky Inc
        02/03/2024       | Invoice          | 1003 | Training        | February         | 2        | 250.00      | 500.00 | 500.00  | Red Rock LLC
        """,
        "ledger",
        "doc_date=Transaction date; doc_type=Transaction type; doc_id=Num; product_id=Product/Service; qty=Quantity; unit_price=Sales price; net_amount=Amount; account_id=Customer full name",
        language="en",
        currency="USD",
    ),
    Invented(
        "netsuite_results.csv",
        """
        Document Number | Date      | Name            | Sales Rep  | Item    | Quantity | Amount (Net) | Amount (Tax) | Subsidiary | Type
        ----------------+-----------+-----------------+------------+---------+----------+--------------+--------------+------------+--------
        INV100          | 1/31/2024 | Northwind Trade | Dana White | PUMP-1  | 2        | 200.00       | 20.00        | US         | Invoice
        CM7             | 2/1/2024  | Northwind Trade | Dana White | PUMP-1  | -1       | -100.00      | -10.00       | US         | Credit Memo
        INV101          | 2/14/2024 | Contoso         | Lee Park   | HOSE-3  | 5        | 50.00        | 5.00         | US         | Invoice
        """,
        "ledger",
        "doc_id=Document Number; doc_date=Date; seller_id=Sales Rep; product_id=Item; qty=Quantity; net_amount=Amount (Net); doc_type=Type",
        asked="column:account_id",
        language="en",
        currency="USD",
    ),
    Invented(
        "Contpaqi ventas.xlsx › Reporte",
        """
        Fecha       | Serie | Folio | Código cliente | Razón social cliente | Agente    | Neto    | Descuento | Impuesto | Total   | Cancelado
        ------------+-------+-------+----------------+----------------------+-----------+---------+-----------+----------+---------+----------
        31-ene-24   | FA    | 1     | CL001          | Muebles Roble        | Toño      | 1000.00 | 0         | 160.00   | 1160.00 | No
        05-feb-24   | FA    | 2     | CL002          | Muebles Pino         | Mari      | 2000.00 | 0         | 320.00   | 2320.00 | No
        06-feb-24   | FA    | 3     | CL001          | Muebles Roble        | Toño      | 500.00  | 0         | 80.00    | 580.00  | Sí
        """,
        "ledger",
        "doc_date=Fecha; doc_id=Folio; account_id=Código cliente; account_name=Razón social cliente; seller_id=Agente; net_amount=Neto",
    ),
    Invented(
        "a3erp.csv",
        """
        Fecha doc. | Nº doc. | Cliente | Nombre cliente   | Artículo | Descripción artículo | Uds.  | Precio | % Dto. | Importe | Representante | Coste   | Zona
        -----------+---------+---------+------------------+----------+----------------------+-------+--------+--------+---------+---------------+---------+-------
        22/01/2024 | 240001  | 1001    | Hermanos Gil SL  | ART1     | Tornillo             | 100   | 0,10   | 0      | 10,00   | Marta         | 6,00    | Norte
        23/01/2024 | 240002  | 1002    | Obras Levante SA | ART2     | Taladro              | 2     | 80,00  | 0      | 160,00  | Jordi         | 100,00  | Este
        24/01/2024 | 240003  | 1001    | Hermanos Gil SL  | ART2     | Taladro              | 1     | 80,00  | 0      | 80,00   | Marta         | 50,00   | Norte
        """,
        "ledger",
        "doc_date=Fecha doc.; doc_id=Nº doc.; account_id=Cliente; account_name=Nombre cliente; product_id=Artículo; qty=Uds.; unit_price=Precio; net_amount=Importe; seller_id=Representante; cogs=Coste; region=Zona",
        currency="EUR",
    ),
    Invented(
        "lineas_con_total_repetido.csv",
        """
        Factura | Fecha      | Cliente | Subtotal | Cantidad | Precio | Importe
        --------+------------+---------+----------+----------+--------+--------
        1       | 13/01/2024 | Uno     | 30.00    | 1        | 10.00  | 10.00
        1       | 13/01/2024 | Uno     | 30.00    | 2        | 10.00  | 20.00
        2       | 14/01/2024 | Dos     | 25.00    | 1        | 5.00   | 5.00
        2       | 14/01/2024 | Dos     | 25.00    | 4        | 5.00   | 20.00
        3       | 15/01/2024 | Uno     | 9.00     | 1        | 3.00   | 3.00
        3       | 15/01/2024 | Uno     | 9.00     | 2        | 3.00   | 6.00
        """,
        "ledger",
        "doc_id=Factura; doc_date=Fecha; account_id=Cliente; qty=Cantidad; unit_price=Precio; net_amount=Importe",
    ),
    Invented(
        "sap_labels.csv",
        """
        Fecha contabilización | Nº documento | Solicitante | Nombre solicitante | Material | Grupo de artículos | Cantidad facturada | Valor neto | Moneda | Grupo de vendedores | Oficina de ventas
        ----------------------+--------------+-------------+--------------------+----------+--------------------+--------------------+------------+--------+---------------------+------------------
        31.01.2024            | 90001        | 100200      | Cervecera Real     | M-1      | Envases            | 1.000              | 12.500,00  | MXN    | 101                 | MTY
        01.02.2024            | 90002        | 100300      | Refrescos MX       | M-2      | Etiquetas          | 250                | 3.100,50   | MXN    | 102                 | GDL
        05.02.2024            | 90003        | 100200      | Cervecera Real     | M-2      | Etiquetas          | 10                 | 124,02     | MXN    | 101                 | MTY
        """,
        "ledger",
        "doc_date=Fecha contabilización; doc_id=Nº documento; product_id=Material; product_line=Grupo de artículos; qty=Cantidad facturada; net_amount=Valor neto; currency=Moneda; region=Oficina de ventas; account_name=Nombre solicitante; account_id=Solicitante",
    ),
    Invented(
        "clientes.csv",
        """
        Clave | Nombre o razón social | R.F.C.       | Giro         | Ciudad    | Estado     | Vendedor asignado | Grupo empresarial | Límite de crédito | Tel.
        ------+-----------------------+--------------+--------------+-----------+------------+-------------------+-------------------+-------------------+-----
        C001  | Aceros Norte SA       | ANO010101AA1 | Metalúrgica  | Monterrey | Nuevo León | Lucía             | Grupo Norte       | 100000            | 8112345678
        C002  | Cementos Sur SA       | CSU020202BB2 | Construcción | Mérida    | Yucatán    | Pedro             |                   | 50000             | 9991234567
        C003  | Perfiles Norte        | PNO030303CC3 | Metalúrgica  | Saltillo  | Coahuila   | Lucía             | Grupo Norte       | 20000             | 8441234567
        """,
        "accounts",
        "account_id=Clave; name=Nombre o razón social; tax_id=R.F.C.; segment=Giro; city=Ciudad; region=Estado; owner_id=Vendedor asignado; group_id=Grupo empresarial",
    ),
    Invented(
        "customer_master.csv",
        """
        Customer No. | Customer Name | Parent Account | Industry  | City    | State | Country | Account Manager | No. of Employees | Annual Revenue | Active
        -------------+---------------+----------------+-----------+---------+-------+---------+-----------------+------------------+----------------+-------
        100          | Acme Corp     |                | Aerospace | Austin  | TX    | US      | Bob Stone       | 500              | 12,000,000     | Y
        101          | Acme West     | Acme Corp      | Aerospace | Phoenix | AZ    | US      | Bob Stone       | 40               | 1,500,000      | Y
        102          | Globex LLC    |                | Retail    | Boston  | MA    | US      | Ann Diaz        | 1200             | 99,000,000     | N
        """,
        "accounts",
        "account_id=Customer No.; name=Customer Name; group_id=Parent Account; segment=Industry; city=City; region=State; country=Country; owner_id=Account Manager; employees=No. of Employees; revenue=Annual Revenue; status=Active",
        language="en",
        currency="USD",
    ),
    Invented(
        "Cartera de clientes.xlsx › Clientes",
        """
        Empresa        | NIT         | Sector   | Matriz       | KAM         | Zona   | Potencial anual | Compra centralizada | Estatus
        ---------------+-------------+----------+--------------+-------------+--------+-----------------+---------------------+---------
        Andina SAS     | 900123456-1 | Minería  | Andina Group | Camilo Rojas| Centro | 5.000.000.000   | Central             | Activo
        Caribe Ltda    | 800654321-2 | Energía  |              | Laura Mesa  | Norte  | 1.200.000.000   | Local               | Activo
        Pacífico SA    | 811222333-3 | Alimentos|              | Laura Mesa  | Sur    | 800.000.000     | Mixta               | Inactivo
        """,
        "accounts",
        "account_id=NIT; name=Empresa; tax_id=NIT; segment=Sector; group_id=Matriz; owner_id=KAM; region=Zona; wallet_est=Potencial anual; purchasing_mode=Compra centralizada; status=Estatus",
        currency="COP",
    ),
    Invented(
        "lista corta.csv",
        """
        Cliente      | Segmento  | Ejecutivo
        -------------+-----------+----------
        Hotel Marina | Hotelería | Karla
        Spa Coral    | Bienestar | Iván
        Hotel Real   | Hotelería | Karla
        """,
        "accounts",
        "account_id=Cliente; name=Cliente; segment=Segmento; owner_id=Ejecutivo",
    ),
    Invented(
        "plantilla.xlsx › Personal",
        """
        No. empleado | Nombre completo | Área           | Puesto              | Jefe inmediato | Fecha de ingreso | Fecha de baja | Sucursal  | Sueldo mensual | NSS         | Fecha de nacimiento | Correo
        -------------+-----------------+----------------+---------------------+----------------+------------------+---------------+-----------+----------------+-------------+---------------------+-------
        E001         | Ana Ruiz        | Dirección      | Directora General   |                | 15/03/2010       |               | Monterrey | 150000         | 12345678901 | 01/01/1970          | ana@x.mx
        E002         | Luis Gil        | Cuentas Clave  | Gerente de KAM      | E001           | 20/06/2012       |               | Monterrey | 80000          | 12345678902 | 02/02/1980          | luis@x.mx
        E003         | Eva Mora        | Cuentas Clave  | Key Account Manager | E002           | 01/02/2018       | 31/12/2023    | CDMX      | 45000          | 12345678903 | 03/03/1990          | eva@x.mx
        """,
        "employees",
        "employee_id=No. empleado; name=Nombre completo; dept=Área; job_title=Puesto; manager_id=Jefe inmediato; hire_date=Fecha de ingreso; end_date=Fecha de baja; region=Sucursal",
    ),
    Invented(
        "hr_roster.csv",
        """
        Employee ID | First Name | Last Name | Job Title           | Department | Reports To | Hire Date  | Termination Date | FTE | Location | Base Salary | DOB
        ------------+------------+-----------+---------------------+------------+------------+------------+------------------+-----+----------+-------------+-----------
        1           | Ann        | Diaz      | VP Sales            | Sales      |            | 03/15/2010 |                  | 1.0 | Boston   | 200000      | 01/01/1970
        2           | Bob        | Stone     | Key Account Manager | Sales      | 1          | 06/20/2015 |                  | 1.0 | Austin   | 120000      | 02/02/1980
        3           | Cy         | Young     | Analyst             | Finance    | 1          | 01/31/2020 | 12/31/2023       | 0.5 | Boston   | 70000       | 03/03/1990
        """,
        "employees",
        "employee_id=Employee ID; name=First Name; job_title=Job Title; dept=Department; manager_id=Reports To; hire_date=Hire Date; end_date=Termination Date; fte=FTE; region=Location",
        language="en",
    ),
    Invented(
        "empleados_es.csv",
        """
        Código | Apellidos y nombre | Departamento | Categoría profesional | Cargo       | Responsable  | Fecha alta | Fecha baja | Jornada | Coste empresa
        -------+--------------------+--------------+-----------------------+-------------+--------------+------------+------------+---------+--------------
        10     | Ruiz, Ana          | Comercial    | Grupo 1               | Directora   |              | 15/03/2010 |            | 100     | 90.000,00
        11     | Gil, Luis          | Comercial    | Grupo 2               | Gestor KAM  | Ruiz, Ana    | 20/06/2012 |            | 100     | 55.000,00
        12     | Mora, Eva          | Comercial    | Grupo 3               | Asistente   | Ruiz, Ana    | 01/02/2018 | 31/12/2023 | 50      | 21.500,50
        """,
        "employees",
        "employee_id=Código; name=Apellidos y nombre; dept=Departamento; job_title=Cargo; manager_id=Responsable; hire_date=Fecha alta; end_date=Fecha baja; fte=Jornada; cost_year=Coste empresa",
        currency="EUR",
    ),
    Invented(
        "contactos.csv",
        """
        ID contacto | Cliente      | Nombre del contacto | Puesto            | Rol en la compra | Influencia | Actitud | Última verificación | Responsable | Correo      | Celular
        ------------+--------------+---------------------+-------------------+------------------+------------+---------+---------------------+-------------+-------------+--------
        K1          | Aceros Norte | Juan Pérez          | Director compras  | Decisor          | 5          | 1       | 15/01/2024          | Lucía       | j@norte.mx  | 811
        K2          | Aceros Norte | Marta Gil           | Ing. de planta    | Usuario          | 3          | 2       | 20/02/2024          | Lucía       | m@norte.mx  | 812
        K3          | Cementos Sur | Raúl Paz            | Gerente finanzas  | Aprobador        | 4          | 0       | 28/02/2024          | Pedro       | r@sur.mx    | 999
        """,
        "contacts",
        "contact_id=ID contacto; account_id=Cliente; name=Nombre del contacto; function=Puesto; role=Rol en la compra; influence=Influencia; sentiment=Actitud; last_verified=Última verificación; owner_id=Responsable",
    ),
    Invented(
        "contact list.csv",
        """
        Company    | Contact Name | Job Title     | Department | Email        | Phone    | Owner | Last Contacted
        -----------+--------------+---------------+------------+--------------+----------+-------+---------------
        Acme Corp  | Jim Hill     | Buyer         | Purchasing | j@acme.com   | 555-0100 | Bob   | 01/31/2024
        Acme Corp  | Sue Vale     | Plant Manager | Operations | s@acme.com   | 555-0101 | Bob   | 02/15/2024
        Globex LLC | Al Moore     | CFO           | Finance    | a@globex.com | 555-0199 | Ann   | 03/20/2024
        """,
        "contacts",
        "contact_id=Contact Name; account_id=Company; name=Contact Name; function=Job Title; owner_id=Owner; last_verified=Last Contacted",
        language="en",
    ),
    Invented(
        "pipeline.xlsx › Oportunidades",
        """
        Folio oportunidad | Oportunidad   | Cliente      | Etapa       | Monto estimado | Probabilidad (%) | Fecha de cierre estimada | Vendedor | Fecha de creación
        ------------------+---------------+--------------+-------------+----------------+------------------+--------------------------+----------+------------------
        OP-1              | Línea nueva   | Aceros Norte | Propuesta   | 250000         | 60               | 31/03/2024               | Lucía    | 15/01/2024
        OP-2              | Renovación    | Cementos Sur | Negociación | 90000          | 80               | 15/04/2024               | Pedro    | 20/01/2024
        OP-3              | Piloto        | Vidrios MX   | Prospecto   | 40000          | 10               | 30/06/2024               | Lucía    | 25/02/2024
        """,
        "opportunities",
        "opportunity_id=Folio oportunidad; name=Oportunidad; account_id=Cliente; stage=Etapa; amount=Monto estimado; probability=Probabilidad (%); close_on=Fecha de cierre estimada; owner_id=Vendedor; known_on=Fecha de creación",
    ),
    Invented(
        "bitacora_visitas.csv",
        """
        Fecha visita | Cliente      | Contacto   | Vendedor | Tipo de actividad | Duración (min) | Iniciado por | Propósito   | Resultado
        -------------+--------------+------------+----------+-------------------+----------------+--------------+-------------+----------
        15/01/2024   | Aceros Norte | Juan Pérez | Lucía    | Visita            | 60             | Nosotros     | Presentar   | Cotizar
        16/01/2024   | Cementos Sur | Raúl Paz   | Pedro    | Llamada           | 15             | Cliente      | Reclamo     | Resuelto
        28/01/2024   | Aceros Norte | Marta Gil  | Lucía    | Videollamada      | 30             | Cliente      | Técnico     | Muestra
        """,
        "interactions",
        "account_id=Cliente; contact_id=Contacto; employee_id=Vendedor; date=Fecha visita; channel=Tipo de actividad; duration_min=Duración (min); initiated_by=Iniciado por; objective=Propósito; outcome=Resultado; id=source_row",
    ),
    Invented(
        "asignaciones.csv",
        """
        Cliente | Vendedor | Rol      | Participación | Desde      | Hasta
        --------+----------+----------+---------------+------------+-----------
        C001    | Lucía    | Titular  | 70%           | 15/01/2020 |
        C001    | Pedro    | Apoyo    | 30%           | 15/01/2020 | 31/12/2022
        C002    | Pedro    | Titular  | 100%          | 20/06/2021 |
        """,
        "assignments",
        "account_id=Cliente; seller_id=Vendedor; role=Rol; split=Participación; from=Desde; to=Hasta",
    ),
    Invented(
        "cuentas clave.csv",
        """
        Grupo       | Nivel | Desde      | Hasta
        ------------+-------+------------+-----------
        Grupo Norte | Oro   | 15/01/2022 |
        Grupo Sur   | Plata | 20/06/2023 |
        Andina      | Oro   | 28/02/2021 | 30/06/2023
        """,
        "ka_status",
        "group_id=Grupo; tier=Nivel; from=Desde; to=Hasta",
    ),
    Invented(
        "cuotas 2024.csv",
        """
        Vendedor | Periodo inicio | Cuota de ventas
        ---------+----------------+----------------
        Lucía    | 2024-01-01     | 1,200,000
        Pedro    | 2024-01-01     | 900,000
        Lucía    | 2024-07-01     | 1,300,000
        """,
        "quotas",
        "seller_id=Vendedor; from=Periodo inicio; quota=Cuota de ventas",
    ),
    Invented(
        "tipos de cambio.csv",
        """
        Mes     | Moneda | Tipo de cambio
        --------+--------+---------------
        2024-01 | USD    | 17.0812
        2024-02 | USD    | 17.0923
        2024-01 | EUR    | 18.6350
        """,
        "fx",
        "month=Mes; currency=Moneda; rate=Tipo de cambio",
    ),
    Invented(
        "inventario.csv",
        """
        SKU  | Descripción | Almacén | Existencia | Costo unitario
        -----+-------------+---------+------------+---------------
        A-10 | Toalla      | CDMX    | 100        | 12.50
        A-11 | Bata        | CDMX    | 40         | 60.00
        """,
        None,
        "",
    ),
    Invented(
        "compras.csv",
        """
        Fecha      | Proveedor    | Factura | Importe
        -----------+--------------+---------+--------
        15/01/2024 | Plásticos SA | P-1     | 500.00
        16/01/2024 | Química MX   | P-2     | 900.00
        """,
        None,
        "",
    ),
    Invented(
        "ventas por mes.csv",
        """
        Cliente      | Ene | Feb | Mar | Abr | May | Jun
        -------------+-----+-----+-----+-----+-----+----
        Aceros Norte | 10  | 20  | 30  | 40  | 50  | 60
        Cementos Sur | 5   | 0   | 7   | 9   | 1   | 2
        """,
        None,
        "",
    ),
    Invented(
        "ambiguous_dates.csv",
        """
        Date       | Customer | Amount
        -----------+----------+-------
        03/04/2024 | Acme     | 100.00
        05/04/2024 | Globex   | 200.00
        """,
        "ledger",
        "doc_date=Date; account_id=Customer; net_amount=Amount",
        asked="dates:Date",
        language="en",
        currency="USD",
    ),
    Invented(
        "dos netos.csv",
        """
        Fecha      | Cliente | Venta neta | Importe neto
        -----------+---------+------------+-------------
        15/01/2024 | Uno     | 100.00     | 90.00
        16/01/2024 | Dos     | 200.00     | 150.00
        """,
        "ledger",
        "doc_date=Fecha; account_id=Cliente; net_amount=Venta neta",
        asked="column:net_amount",
    ),
    Invented(
        "sin cliente.csv",
        """
        Fecha      | Establecimiento | Importe neto | Factura | Cantidad | Producto
        -----------+-----------------+--------------+---------+----------+---------
        15/01/2024 | Centro          | 100.00       | F1      | 1        | A
        16/01/2024 | Norte           | 200.00       | F2      | 2        | B
        """,
        "ledger",
        "doc_date=Fecha; net_amount=Importe neto; doc_id=Factura; qty=Cantidad; product_id=Producto",
        asked="column:account_id",
    ),
    Invented(
        "cuotas_trimestre.csv",
        """
        Sales rep | Start date | End date   | Sales target
        ----------+------------+------------+-------------
        Bob       | 01/01/2024 | 03/31/2024 | 500000
        Ann       | 01/01/2024 | 03/31/2024 | 450000
        """,
        "quotas",
        "seller_id=Sales rep; from=Start date; to=End date; quota=Sales target",
        language="en",
    ),
    Invented(
        "costo_de_servir.csv",
        """
        Cliente | Inductor de costo | Mes     | Cantidad
        --------+-------------------+---------+---------
        C001    | pedidos           | 2024-01 | 12
        C001    | entregas          | 2024-01 | 15
        """,
        "cts_drivers",
        "account_id=Cliente; driver=Inductor de costo; month=Mes; quantity=Cantidad",
    ),
)
