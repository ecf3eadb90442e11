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

# Written after recognition was done, as a stranger would.
SECOND = (
    Invented(
        "Facturación ene-mar.xlsx › Datos",
        """
        Nro. Comprobante | Fecha Cbte. | Cod. Cli. | Cliente / Razón Social | CUIT          | Viajante  | Rubro     | Cant. | P.Unit. | Imp. s/IVA | IVA 21% | Imp. c/IVA
        -----------------+-------------+-----------+------------------------+---------------+-----------+-----------+-------+---------+------------+---------+-----------
        A-0003-00001201  | 14/01/2025  | 2041      | Bulonera Central SRL   | 30-71234567-8 | Gutiérrez | Bulonería | 100   | 12,50   | 1.250,00   | 262,50  | 1.512,50
        A-0003-00001202  | 15/01/2025  | 2077      | Aceros del Plata SA    | 30-69876543-1 | Gutiérrez | Perfiles  | 4     | 900,00  | 3.600,00   | 756,00  | 4.356,00
        A-0003-00001203  | 17/02/2025  | 2041      | Bulonera Central SRL   | 30-71234567-8 | Pereyra   | Bulonería | 10    | 12,50   | 125,00     | 26,25   | 151,25
        """,
        "ledger",
        "doc_id=Nro. Comprobante; doc_date=Fecha Cbte.; account_id=Cod. Cli.; account_name=Cliente / Razón Social; seller_id=Viajante; product_line=Rubro; qty=Cant.; unit_price=P.Unit.; net_amount=Imp. s/IVA",
        currency="ARS",
    ),
    Invented(
        "salesdata_fy24.csv",
        """
        TxnID  | TxnDate   | SoldToID | SoldToName     | TerritoryName | RepName      | ItemNumber | ItemDescription | QtyShipped | NetSalesUSD | COGSUSD
        -------+-----------+----------+----------------+---------------+--------------+------------+-----------------+------------+-------------+--------
        880012 | 3/31/2024 | 55012    | Lakeside Mills | Midwest       | Tom Becker   | PX-100     | Pump 100        | 4          | 812.40      | 510.00
        880013 | 4/1/2024  | 55019    | Harbor Paper   | Northeast     | Ana Whitman  | PX-220     | Pump 220        | 1          | 1,030.00    | 655.10
        880014 | 4/2/2024  | 55012    | Lakeside Mills | Midwest       | Tom Becker   | VL-7       | Valve 7         | 12         | 240.00      | 120.00
        """,
        "ledger",
        "doc_id=TxnID; doc_date=TxnDate; account_id=SoldToID; account_name=SoldToName; region=TerritoryName; seller_id=RepName; product_id=ItemNumber; qty=QtyShipped; net_amount=NetSalesUSD; cogs=COGSUSD",
        language="en",
        currency="USD",
    ),
    Invented(
        "Informe de ventas por comercial.csv",
        """
        Comercial     | Cliente                 | Albarán | Fra.    | Fecha fra. | Ref.    | Descripción          | Unidades | Precio venta | Dto.  | Neto línea | Margen
        --------------+-------------------------+---------+---------+------------+---------+----------------------+----------+--------------+-------+------------+-------
        Nuria Bosch   | 430115 - Ferretería Sol | AV2201  | FV24/33 | 08/03/2024 | TR-22   | Tirafondo 22         | 500      | 0,08         | 10,00 | 36,00      | 14,20
        Nuria Bosch   | 430220 - Casa Llorens   | AV2207  | FV24/37 | 19/03/2024 | MZ-01   | Martillo             | 12       | 9,90         | 0,00  | 118,80     | 40,10
        Iker Etxeberri| 430118 - Suministros Oria | AV2209 | FV24/40 | 22/03/2024 | MZ-01  | Martillo             | 24       | 9,90         | 5,00  | 225,72     | 75,00
        """,
        "ledger",
        "seller_id=Comercial; account_id=Cliente; doc_id=Fra.; doc_date=Fecha fra.; product_id=Ref.; qty=Unidades; unit_price=Precio venta; net_amount=Neto línea",
        currency="EUR",
    ),
    Invented(
        "ventas_sucursales.csv",
        """
        sucursal  | fecha_venta | ticket | id_cliente | nombre_cliente     | id_vendedor | nombre_vendedor | sku    | departamento | piezas | venta_sin_iva | venta_con_iva | costo_venta
        ----------+-------------+--------+------------+--------------------+-------------+-----------------+--------+--------------+--------+---------------+---------------+------------
        Centro    | 2025-01-13  | T1001  | 90         | Taller Hermanos    | 12          | Sofía Lara      | 750100 | Pinturas     | 3      | 300.00        | 348.00        | 210.00
        Norte     | 2025-01-13  | T1002  | 91         | Constructora Vado  | 15          | Beto Ríos       | 750101 | Brochas      | 10     | 150.00        | 174.00        | 90.00
        Centro    | 2025-01-14  | T1003  | 90         | Taller Hermanos    | 12          | Sofía Lara      | 750102 | Pinturas     | 1      | 99.00         | 114.84        | 70.00
        """,
        "ledger",
        "doc_date=fecha_venta; doc_id=ticket; account_id=id_cliente; account_name=nombre_cliente; seller_id=id_vendedor; seller_name=nombre_vendedor; product_id=sku; qty=piezas; net_amount=venta_sin_iva; cogs=costo_venta; region=sucursal",
    ),
    Invented(
        "Invoices-2024-Q1.csv",
        """
        Contact Name    | Invoice Number | Reference | Invoice Date | Due Date    | Total    | Tax Total | Invoice Amount Paid | Invoice Amount Due | Inventory Item Code | Description | Quantity | Unit Amount | Discount | Line Amount | Account Code | Currency | Type          | Status
        ----------------+----------------+-----------+--------------+-------------+----------+-----------+---------------------+--------------------+---------------------+-------------+----------+-------------+----------+-------------+--------------+----------+---------------+-------
        Ridgeway Clinic | INV-0031       | PO 77     | 14 Jan 2024  | 13 Feb 2024 | 120.00   | 20.00     | 120.00              | 0.00               | CHK                 | Checkup     | 1        | 100.00      |          | 100.00      | 200          | GBP      | Sales invoice | Paid
        Ridgeway Clinic | INV-0032       | PO 78     | 19 Jan 2024  | 18 Feb 2024 | 60.00    | 10.00     | 0.00                | 60.00              | CHK                 | Checkup     | 1        | 50.00       |          | 50.00       | 200          | GBP      | Sales invoice | Awaiting Payment
        Otter Farms     | CN-0003        |           | 21 Jan 2024  | 21 Jan 2024 | 24.00    | 4.00      | 24.00               | 0.00               | VAX                 | Vaccine     | 2        | 10.00       |          | 20.00       | 200          | GBP      | Credit note   | Paid
        """,
        "ledger",
        "doc_id=Invoice Number; doc_date=Invoice Date; due_date=Due Date; account_id=Contact Name; product_id=Inventory Item Code; qty=Quantity; unit_price=Unit Amount; net_amount=Line Amount; currency=Currency; doc_type=Type",
        language="en",
        currency="GBP",
    ),
    Invented(
        "reporte_ventas_netas.xls › Hoja 1",
        """
        PERIODO | FEC. DOC.  | TIPO DOC. | SERIE-NUMERO | RUC         | CLIENTE                 | EJECUTIVO COMERCIAL | UNIDAD DE NEGOCIO | MON. | VALOR VENTA | IGV    | PRECIO VENTA
        --------+------------+-----------+--------------+-------------+-------------------------+---------------------+-------------------+------+-------------+--------+-------------
        202401  | 16/01/2024 | FACTURA   | F001-2201    | 20100200300 | AGROINDUSTRIAL DEL SUR  | R. QUISPE           | AGRO              | USD  | 2,500.00    | 450.00 | 2,950.00
        202401  | 17/01/2024 | FACTURA   | F001-2202    | 20400500600 | MINERA PUCARA           | L. HUAMAN           | MINERIA           | USD  | 800.00      | 144.00 | 944.00
        202401  | 30/01/2024 | N. CREDITO| FC01-55      | 20100200300 | AGROINDUSTRIAL DEL SUR  | R. QUISPE           | AGRO              | USD  | -100.00     | -18.00 | -118.00
        """,
        "ledger",
        "doc_date=FEC. DOC.; doc_type=TIPO DOC.; doc_id=SERIE-NUMERO; account_id=RUC; account_name=CLIENTE; seller_id=EJECUTIVO COMERCIAL; bu=UNIDAD DE NEGOCIO; currency=MON.; net_amount=VALOR VENTA",
        currency="PEN",
    ),
    Invented(
        "export (3).csv",
        """
        Order Number | Ordered On | Bill-To Name     | Ship-To City | Rep | Subtotal | Shipping | Sales Tax | Order Total | Order Status
        -------------+------------+------------------+--------------+-----+----------+----------+-----------+-------------+-------------
        W-5501       | 2024-05-20 | Prairie Dental   | Omaha        | KJ  | 410.00   | 12.00    | 28.70     | 450.70      | Shipped
        W-5502       | 2024-05-21 | Cedar Optical    | Tulsa        | MM  | 99.50    | 8.00     | 6.97      | 114.47      | Cancelled
        W-5503       | 2024-05-22 | Prairie Dental   | Omaha        | KJ  | 35.00    | 5.00     | 2.45      | 42.45       | Shipped
        """,
        "ledger",
        "doc_id=Order Number; doc_date=Ordered On; account_id=Bill-To Name; seller_id=Rep; net_amount=Subtotal",
        language="en",
        currency="USD",
    ),
    Invented(
        "BD_CLIENTES_2025.xlsx › BD",
        """
        ID_CLIENTE | RAZON_SOCIAL              | NIT         | CADENA_GRUPO   | SECTOR_ECONOMICO | CIUDAD   | DPTO         | EJECUTIVO_CUENTA | TELEFONO | EMAIL      | ESTADO_CLIENTE | CUPO_CREDITO
        -----------+---------------------------+-------------+----------------+------------------+----------+--------------+------------------+----------+------------+----------------+-------------
        1          | SUPERMERCADOS LA SABANA   | 900111222-3 | GRUPO SABANA   | RETAIL           | BOGOTA   | CUNDINAMARCA | DIANA PARRA      | 6011234  | a@saba.co  | ACTIVO         | 50000000
        2          | TIENDAS LA SABANA EXPRESS | 900111333-4 | GRUPO SABANA   | RETAIL           | CHIA     | CUNDINAMARCA | DIANA PARRA      | 6015678  | b@saba.co  | ACTIVO         | 10000000
        3          | HOTELES CARIBE            | 800999888-1 |                | HOTELERIA        | CARTAGENA| BOLIVAR      | JORGE LEAL       | 6055555  | c@cari.co  | INACTIVO       | 0
        """,
        "accounts",
        "account_id=ID_CLIENTE; name=RAZON_SOCIAL; tax_id=NIT; group_id=CADENA_GRUPO; segment=SECTOR_ECONOMICO; city=CIUDAD; owner_id=EJECUTIVO_CUENTA; status=ESTADO_CLIENTE",
        currency="COP",
    ),
    Invented(
        "accts.csv",
        """
        Acct # | Acct Name          | Corp Parent        | Vertical      | HQ City | ST | Rep of Record | Tier | YTD Sales | Prior Yr Sales
        -------+--------------------+--------------------+---------------+---------+----+---------------+------+-----------+---------------
        7001   | Summit Brewing     |                    | Food & Bev    | Denver  | CO | J. Alvarez    | A    | 120000    | 98000
        7002   | Summit Brewing TX  | Summit Brewing     | Food & Bev    | Dallas  | TX | J. Alvarez    | B    | 30000     | 41000
        7003   | Tidewater Shipyard |                    | Marine        | Norfolk | VA | P. Osei       | A    | 410000    | 380000
        """,
        "accounts",
        "account_id=Acct #; name=Acct Name; group_id=Corp Parent; segment=Vertical; city=HQ City; owner_id=Rep of Record",
        language="en",
        currency="USD",
    ),
    Invented(
        "listado trabajadores.csv",
        """
        RUT          | Nombres     | Apellidos      | Gerencia  | Cargo                      | Jefatura       | Fecha Ingreso | Fecha Término | Tipo Contrato | Centro de Costo | AFP     | Renta Bruta
        -------------+-------------+----------------+-----------+----------------------------+----------------+---------------+---------------+---------------+-----------------+---------+------------
        12.345.678-9 | María José  | Soto Vidal     | Comercial | Gerente Comercial          |                | 01-03-2012    |               | Indefinido    | 100             | Habitat | 5200000
        13.456.789-0 | Felipe      | Araya Muñoz    | Comercial | Ejecutivo Grandes Cuentas  | Soto Vidal     | 15-06-2018    |               | Indefinido    | 110             | Modelo  | 2100000
        14.567.890-1 | Camila      | Reyes Tapia    | Finanzas  | Analista de Cobranza       | Pino Lagos     | 22-11-2020    | 31-12-2023    | Plazo fijo    | 200             | Habitat | 1100000
        """,
        "employees",
        "employee_id=RUT; name=Nombres; dept=Gerencia; job_title=Cargo; manager_id=Jefatura; hire_date=Fecha Ingreso; end_date=Fecha Término",
        currency="CLP",
    ),
    Invented(
        "Headcount report.xlsx › Active + Termed",
        """
        Worker ID | Legal Name     | Business Title         | Sup Org             | Worker's Manager | Original Hire Date | Term Date  | FTE % | Work Country | Annualised Cost | Ethnicity
        ----------+----------------+------------------------+---------------------+------------------+--------------------+------------+-------+--------------+-----------------+----------
        W1        | Priya Nair     | Director, Key Accounts | Key Accounts        |                  | 13/02/2015         |            | 100%  | UK           | 140,000         | x
        W2        | Owen Hughes    | Key Account Manager    | Key Accounts        | Priya Nair       | 01/09/2019         |            | 100%  | UK           | 78,000          | x
        W3        | Beth Cole      | Sales Administrator    | Sales Operations    | Priya Nair       | 28/05/2021         | 30/06/2023 | 60%   | UK           | 24,500          | x
        """,
        "employees",
        "employee_id=Worker ID; name=Legal Name; job_title=Business Title; dept=Sup Org; manager_id=Worker's Manager; hire_date=Original Hire Date; end_date=Term Date; fte=FTE %; cost_year=Annualised Cost",
        language="en",
        currency="GBP",
    ),
    Invented(
        "Mapa de contactos.xlsx › Contactos",
        """
        Empresa         | Nombre y apellido | Posición            | Área          | Tipo de influencia | Poder de decisión (1-5) | Afinidad | ¿Quién lo atiende? | Último contacto
        ----------------+-------------------+---------------------+---------------+--------------------+-------------------------+----------+--------------------+----------------
        Aceros Norte    | Hugo Téllez       | Gerente de compras  | Abastecimiento| Comprador          | 4                       | 1        | Lucía Ponce        | 23/01/2025
        Aceros Norte    | Irma Salas        | Directora planta    | Operaciones   | Decisor            | 5                       | 0        | Lucía Ponce        | 30/01/2025
        Vidrios Anáhuac | Nora Cid          | Jefa de calidad     | Calidad       | Usuario            | 2                       | -1       | Pedro Mier         | 14/11/2024
        """,
        "contacts",
        "account_id=Empresa; name=Nombre y apellido; function=Posición",
    ),
    Invented(
        "Opps open 2025.csv",
        """
        Opp Ref | Account       | Opp Title            | Phase       | Win % | Est. Value (GBP) | Expected Close | Owner      | Opened
        --------+---------------+----------------------+-------------+-------+------------------+----------------+------------+-----------
        O-91    | Otter Farms   | Annual supply        | Proposal    | 40    | 25,000           | 30/06/2025     | Beth Cole  | 14/01/2025
        O-92    | Ridgeway      | Lab refit            | Negotiation | 75    | 110,000          | 31/07/2025     | Owen Hughes| 20/02/2025
        O-93    | Fenland Dairy | Cold chain pilot     | Qualified   | 10    | 8,500            | 15/09/2025     | Beth Cole  | 03/03/2025
        """,
        "opportunities",
        "opportunity_id=Opp Ref; account_id=Account; name=Opp Title; stage=Phase; probability=Win %; amount=Est. Value (GBP); close_on=Expected Close; owner_id=Owner; known_on=Opened",
        language="en",
        currency="GBP",
    ),
    Invented(
        "CRM actividades.csv",
        """
        Id actividad | Tipo     | Fecha y hora     | Cuenta          | Persona contactada | Realizada por | Minutos | Iniciativa | Motivo        | Comentarios
        -------------+----------+------------------+-----------------+--------------------+---------------+---------+------------+---------------+------------
        9001         | Visita   | 23/01/2025 10:30 | Aceros Norte    | Hugo Téllez        | Lucía Ponce   | 90      | Nuestra    | Revisión anual| Pidió muestra
        9002         | Llamada  | 30/01/2025 12:00 | Aceros Norte    | Irma Salas         | Lucía Ponce   | 15      | Cliente    | Reclamo       | Se repuso
        9003         | Correo   | 02/02/2025 09:05 | Vidrios Anáhuac | Nora Cid           | Pedro Mier    | 5       | Cliente    | Cotización    | Enviada
        """,
        "interactions",
        "id=Id actividad; account_id=Cuenta; contact_id=Persona contactada; employee_id=Realizada por; date=Fecha y hora; channel=Tipo; duration_min=Minutos; initiated_by=Iniciativa; objective=Motivo",
    ),
    Invented(
        "cartera vencida.csv",
        """
        Cliente       | Factura | Fecha factura | Fecha vencimiento | Días vencidos | Saldo
        --------------+---------+---------------+-------------------+---------------+---------
        Aceros Norte  | F-101   | 15/01/2025    | 14/02/2025        | 30            | 1,200.00
        Cementos Sur  | F-150   | 20/01/2025    | 19/02/2025        | 25            | 300.00
        """,
        None,
        "",
    ),
)

# Written as a stranger would, after the second batch had shown what was missing.
THIRD = (
    Invented(
        "ventas_detalle_2024_final_v2.csv",
        """
        #     | Fecha Fact. | Folio Fact. | Nombre Fiscal        | Plaza     | Asesor     | Clave Prod. | Producto       | Kg      | Precio x Kg | Venta MXN | Costo MXN
        ------+-------------+-------------+----------------------+-----------+------------+-------------+----------------+---------+-------------+-----------+----------
        1     | 17/04/2024  | 8801        | LACTEOS DEL BAJIO    | LEON      | M. TREJO   | QF-01       | QUESO FRESCO   | 120.5   | 98.00       | 11,809.00 | 8,435.00
        2     | 17/04/2024  | 8802        | CREMERIA LA VACA     | QUERETARO | M. TREJO   | CR-04       | CREMA 4L       | 40      | 152.00      | 6,080.00  | 4,100.00
        3     | 18/04/2024  | 8803        | LACTEOS DEL BAJIO    | LEON      | S. NUÑO    | QF-01       | QUESO FRESCO   | 60      | 98.00       | 5,880.00  | 4,200.00
        """,
        "ledger",
        "doc_date=Fecha Fact.; doc_id=Folio Fact.; account_id=Nombre Fiscal; region=Plaza; seller_id=Asesor; product_id=Clave Prod.; qty=Kg; unit_price=Precio x Kg; net_amount=Venta MXN; cogs=Costo MXN",
    ),
    Invented(
        "AR Invoice Register.xlsx › Sheet1",
        """
        Co. | Inv #  | Inv Dt     | Cust # | Cust Nm          | Slsmn | Net Inv Amt | Frt Amt | Tax Amt | Tot Inv Amt | PO #
        ----+--------+------------+--------+------------------+-------+-------------+---------+---------+-------------+------
        01  | 442310 | 04/30/2024 | 20011  | DELTA FABRICATION| 14    | 5,220.00    | 110.00  | 365.40  | 5,695.40    | D-771
        01  | 442311 | 04/30/2024 | 20032  | OZARK TOOL       | 9     | 310.50      | 0.00    | 21.74   | 332.24      | 88
        01  | 442312 | 05/02/2024 | 20011  | DELTA FABRICATION| 14    | -120.00     | 0.00    | -8.40   | -128.40     | D-771
        """,
        "ledger",
        "doc_id=Inv #; doc_date=Inv Dt; account_id=Cust #; account_name=Cust Nm; seller_id=Slsmn; net_amount=Net Inv Amt",
        language="en",
        currency="USD",
    ),
    Invented(
        "libro ventas abril.csv",
        """
        Tipo Documento            | Nº Doc. | Fecha Doc. | RUT Receptor | Razón Social Receptor | Exento | Neto    | IVA    | Total   | Vendedor
        --------------------------+---------+------------+--------------+-----------------------+--------+---------+--------+---------+-----------
        Factura Electrónica       | 3301    | 22-04-2024 | 77111222-3   | Pesquera Chiloé Ltda  | 0      | 900000  | 171000 | 1071000 | C. Barría
        Nota de Crédito Electrónica | 410   | 23-04-2024 | 77111222-3   | Pesquera Chiloé Ltda  | 0      | 50000   | 9500   | 59500   | C. Barría
        Factura Electrónica       | 3302    | 25-04-2024 | 76555444-1   | Salmones Austral SA   | 0      | 2400000 | 456000 | 2856000 | P. Oyarzún
        """,
        "ledger",
        "doc_type=Tipo Documento; doc_id=Nº Doc.; doc_date=Fecha Doc.; account_id=RUT Receptor; account_name=Razón Social Receptor; net_amount=Neto; seller_id=Vendedor",
        currency="CLP",
    ),
    Invented(
        "monthly_sales_by_customer.csv",
        """
        Month    | Customer Group | Customer       | Sales Team | Category | Units | Revenue
        ---------+----------------+----------------+------------+----------+-------+-----------
        2024-01-01 | Retail       | Bright Stores  | Alpha      | Lamps    | 100   | $4,500.00
        2024-02-01 | Retail       | Bright Stores  | Alpha      | Lamps    | 80    | $3,600.00
        2024-01-01 | Wholesale    | Lumen Depot    | Beta       | Bulbs    | 900   | $2,700.00
        """,
        "ledger",
        "doc_date=Month; account_id=Customer; product_line=Category; qty=Units; net_amount=Revenue",
        language="en",
        currency="USD",
    ),
    Invented(
        "Ventas Distribuidores.csv",
        """
        Distribuidor        | Asesor Zona   | Zona    | Marca   | Fecha Pedido | Fecha Entrega | No. Pedido | Cajas | Valor Bruto | Descuentos | Valor Neto
        --------------------+---------------+---------+---------+--------------+---------------+------------+-------+-------------+------------+-----------
        Dist. El Cóndor     | Paola Vera    | Sierra  | Andina  | 14/03/2024   | 16/03/2024    | 70012      | 30    | 900,00      | 90,00      | 810,00
        Comercial Guayas    | Luis Mora     | Costa   | Andina  | 15/03/2024   | 19/03/2024    | 70013      | 12    | 360,00      | 0,00       | 360,00
        Dist. El Cóndor     | Paola Vera    | Sierra  | Pacífica| 20/03/2024   | 22/03/2024    | 70020      | 10    | 250,00      | 25,00      | 225,00
        """,
        "ledger",
        "account_id=Distribuidor; seller_id=Asesor Zona; region=Zona; product_line=Marca; doc_date=Fecha Pedido; doc_id=No. Pedido; qty=Cajas; net_amount=Valor Neto",
        currency="USD",
    ),
    Invented(
        "billing_extract.csv",
        """
        billing_doc | billing_dt | payer_id | payer_nm        | sales_rep_cd | prod_hier_1 | material_no | billed_qty | net_val   | net_val_curr | tax_val
        ------------+------------+----------+-----------------+--------------+-------------+-------------+------------+-----------+--------------+--------
        9000001     | 2024-06-28 | 500100   | Nordic Hotels   | R07          | Linen       | 10045       | 200        | 3400.00   | EUR          | 714.00
        9000002     | 2024-06-28 | 500230   | Alpine Clinics  | R02          | Gowns       | 10077       | 50         | 1250.00   | EUR          | 262.50
        9000003     | 2024-06-30 | 500100   | Nordic Hotels   | R07          | Towels      | 10051       | 120        | 960.00    | EUR          | 201.60
        """,
        "ledger",
        "doc_id=billing_doc; doc_date=billing_dt; account_id=payer_id; account_name=payer_nm; seller_id=sales_rep_cd; product_id=material_no; qty=billed_qty; net_amount=net_val; currency=net_val_curr",
        language="en",
        currency="EUR",
    ),
    Invented(
        "Remisiones y facturas.xlsx › Mayo",
        """
        Documento | Núm. Docto. | Fecha      | Cte.  | Nombre del Cte.    | Agte. | Subtotal  | Desc.  | I.V.A.  | Total     | Saldo   | Situación
        ----------+-------------+------------+-------+--------------------+-------+-----------+--------+---------+-----------+---------+----------
        Factura   | 1201        | 13/05/2024 | 00045 | Plásticos Reyna    | 03    | 2,000.00  | 0.00   | 320.00  | 2,320.00  | 0.00    | Pagada
        Factura   | 1202        | 14/05/2024 | 00051 | Empaques Zafiro    | 05    | 900.00    | 0.00   | 144.00  | 1,044.00  | 1,044.00| Pendiente
        Nota Créd.| 88          | 20/05/2024 | 00045 | Plásticos Reyna    | 03    | 100.00    | 0.00   | 16.00   | 116.00    | 0.00    | Aplicada
        """,
        "ledger",
        "doc_type=Documento; doc_id=Núm. Docto.; doc_date=Fecha; account_id=Cte.; account_name=Nombre del Cte.; seller_id=Agte.; net_amount=Subtotal",
    ),
    Invented(
        "customers-export.csv",
        """
        Customer ref | Trading as       | Registered name        | Company reg no. | Head office    | Channel    | Town      | Post code | Looked after by | On stop | Date opened
        -------------+------------------+------------------------+-----------------+----------------+------------+-----------+-----------+-----------------+---------+------------
        OTT01        | Otter Farms      | Otter Farming Ltd      | 04411223        |                | Retail     | Honiton   | EX14 1AA  | Beth Cole       | N       | 14/02/2012
        OTT02        | Otter Farm Shop  | Otter Farm Retail Ltd  | 05566778        | Otter Farming Ltd | Retail  | Exeter    | EX1 1BB   | Beth Cole       | N       | 25/06/2016
        FEN01        | Fenland Dairy    | Fenland Dairy plc      | 01234567        |                | Foodservice| Ely       | CB7 4AA   | Owen Hughes     | Y       | 30/11/2009
        """,
        "accounts",
        "account_id=Customer ref; name=Registered name; tax_id=Company reg no.; group_id=Head office; city=Town; owner_id=Looked after by",
        language="en",
        currency="GBP",
    ),
    Invented(
        "Catálogo de clientes activos.xlsx › Cat",
        """
        No. cliente | Nombre comercial     | Nombre fiscal               | Tipo        | Corporativo   | Municipio    | Entidad    | Gerente de cuenta | Clasif. ABC | Alta
        ------------+----------------------+-----------------------------+-------------+---------------+--------------+------------+-------------------+-------------+-----------
        1001        | La Cumbre            | Hoteles La Cumbre SA de CV  | Hotelería   | Grupo Cumbre  | Zapopan      | Jalisco    | Ana Solís         | A           | 14/05/2011
        1002        | La Cumbre Playa      | Cumbre Playa SA de CV       | Hotelería   | Grupo Cumbre  | Manzanillo   | Colima     | Ana Solís         | B           | 23/08/2014
        1003        | Clínica Ángeles Sur  | Servicios Médicos Sur SC    | Salud       |               | Coyoacán     | CDMX       | Raúl Peña         | C           | 30/01/2020
        """,
        "accounts",
        "account_id=No. cliente; name=Nombre fiscal; segment=Tipo; group_id=Corporativo; city=Municipio; region=Entidad; owner_id=Gerente de cuenta",
    ),
    Invented(
        "staff_list.csv",
        """
        Payroll no | Forename | Surname | Role                      | Team           | Line manager | Started    | Left       | Contracted hours | Base location | NI number | Home address
        -----------+----------+---------+---------------------------+----------------+--------------+------------+------------+------------------+---------------+-----------+-------------
        P100       | Grace    | Okoro   | Head of Key Accounts      | Key Accounts   |              | 14/01/2013 |            | 37.5             | Leeds         | AB123     | x
        P101       | Tom      | Reid    | Key Account Manager       | Key Accounts   | P100         | 25/03/2019 |            | 37.5             | Leeds         | AB124     | x
        P102       | Amy      | Fox     | Sales Support Coordinator | Sales Support  | P100         | 30/07/2021 | 31/08/2023 | 20               | York          | AB125     | x
        """,
        "employees",
        "employee_id=Payroll no; name=Forename; job_title=Role; dept=Team; manager_id=Line manager; hire_date=Started; end_date=Left",
        language="en",
        currency="GBP",
    ),
    Invented(
        "Organigrama personal 2025.xlsx › Base",
        """
        Núm. nómina | Colaborador        | Puesto actual            | Depto.         | Reporta a          | Antigüedad desde | Ubicación | % variable | Costo total anual
        ------------+--------------------+--------------------------+----------------+--------------------+------------------+-----------+------------+------------------
        501         | Teresa Villa       | Directora comercial      | Comercial      |                    | 16/02/2009       | CDMX      | 30%        | 2,400,000
        502         | Mario Cano         | Gerente KAM              | Cuentas clave  | Teresa Villa       | 20/10/2014       | CDMX      | 30%        | 1,300,000
        503         | Julia Rey          | Ejecutiva KAM            | Cuentas clave  | Mario Cano         | 28/06/2019       | Monterrey | 25%        | 780,000
        """,
        "employees",
        "employee_id=Núm. nómina; name=Colaborador; job_title=Puesto actual; dept=Depto.; manager_id=Reporta a; hire_date=Antigüedad desde; variable_pct=% variable; cost_year=Costo total anual",
    ),
    Invented(
        "stakeholders.csv",
        """
        Client        | Stakeholder    | Position          | Buying centre role | Influence (1-5) | Attitude (-2 to 2) | Relationship owner | Last confirmed
        --------------+----------------+-------------------+--------------------+-----------------+--------------------+--------------------+---------------
        Nordic Hotels | Ingrid Dahl    | Procurement lead  | Decision maker     | 5               | 1                  | Tom Reid           | 14/03/2025
        Nordic Hotels | Lars Moen      | Housekeeping mgr  | End user           | 3               | 2                  | Tom Reid           | 28/02/2025
        Alpine Clinics| Dr. Weber      | Medical director  | Influencer         | 4               | -1                 | Amy Fox            | 30/01/2025
        """,
        "contacts",
        "account_id=Client; name=Stakeholder; function=Position; role=Buying centre role; influence=Influence (1-5); sentiment=Attitude (-2 to 2); owner_id=Relationship owner; last_verified=Last confirmed",
        language="en",
        currency="EUR",
    ),
    Invented(
        "Embudo comercial.xlsx › Negocios",
        """
        ID negocio | Nombre del negocio     | Empresa          | Fase         | Valor (MXN)  | Prob.  | Cierre previsto | Responsable | Fecha de solicitud | Creado
        -----------+------------------------+------------------+--------------+--------------+--------+-----------------+-------------+--------------------+-----------
        N-1        | Contrato anual quesos  | Cremería La Vaca | Propuesta    | 1,250,000.00 | 60%    | 30/06/2025      | M. Trejo    | 14/03/2025         | 20/02/2025
        N-2        | Línea light            | Súper Centro     | Calificación | 300,000.00   | 20%    | 31/08/2025      | S. Nuño     |                    | 28/03/2025
        N-3        | Licitación DIF         | DIF Estatal      | Ganado       | 900,000.00   | 100%   | 15/03/2025      | M. Trejo    | 13/01/2025         | 10/01/2025
        """,
        "opportunities",
        "opportunity_id=ID negocio; name=Nombre del negocio; account_id=Empresa; stage=Fase; amount=Valor (MXN); probability=Prob.; close_on=Cierre previsto; owner_id=Responsable; requested_on=Fecha de solicitud; known_on=Creado",
    ),
    Invented(
        "call_reports.csv",
        """
        Visit ID | Visit Date | Account Name   | Met With    | Rep      | Call Type | Time (mins) | Purpose        | Next Steps
        ---------+------------+----------------+-------------+----------+-----------+-------------+----------------+-----------
        55       | 03/28/2024 | Lakeside Mills | Joe Tan     | T Becker | In person | 60          | Annual review  | Send quote
        56       | 03/29/2024 | Harbor Paper   | Kim Wu      | A Whitman| Phone     | 20          | Complaint      | Credit
        57       | 04/02/2024 | Lakeside Mills | Joe Tan     | T Becker | Video     | 30          | Demo           | Trial
        """,
        "interactions",
        "id=Visit ID; date=Visit Date; account_id=Account Name; contact_id=Met With; employee_id=Rep; channel=Call Type; duration_min=Time (mins); objective=Purpose; outcome=Next Steps",
        language="en",
        currency="USD",
    ),
    Invented(
        "nomina quincenal.csv",
        """
        Quincena | Empleado   | Sueldo base | Bono     | ISR      | IMSS   | Neto a pagar | CLABE
        ---------+------------+-------------+----------+----------+--------+--------------+-------------------
        01       | Julia Rey  | 15,000.00   | 2,000.00 | 2,500.00 | 400.00 | 14,100.00    | 012180001234567891
        01       | Mario Cano | 30,000.00   | 5,000.00 | 7,000.00 | 700.00 | 27,300.00    | 012180001234567892
        """,
        None,
        "",
    ),
)

FOURTH = (
    Invented(
        "ERP_OUT_0007.txt",
        """
        FACT_NUM | FACT_FEC   | CLI_COD | CLI_RAZSOC       | VEN_COD | VEN_NOM     | ART_COD | ART_DES     | LIN_CANT | LIN_PRE | LIN_DTO | LIN_IMP  | ZON_DES
        ---------+------------+---------+------------------+---------+-------------+---------+-------------+----------+---------+---------+----------+--------
        220145   | 2024-06-13 | 00188   | VIDRIERIA MODELO | 04      | DIAZ RAMIRO | V-4MM   | VIDRIO 4MM  | 10       | 55.00   | 0.00    | 550.00   | LITORAL
        220146   | 2024-06-14 | 00201   | ABERTURAS SUR    | 07      | LUNA CARLA  | V-6MM   | VIDRIO 6MM  | 3        | 90.00   | 0.00    | 270.00   | CUYO
        220147   | 2024-06-18 | 00188   | VIDRIERIA MODELO | 04      | DIAZ RAMIRO | V-6MM   | VIDRIO 6MM  | 1        | 90.00   | 0.00    | 90.00    | LITORAL
        """,
        "ledger",
        "doc_id=FACT_NUM; doc_date=FACT_FEC; account_id=CLI_COD; account_name=CLI_RAZSOC; seller_id=VEN_COD; seller_name=VEN_NOM; product_id=ART_COD; qty=LIN_CANT; unit_price=LIN_PRE; net_amount=LIN_IMP; region=ZON_DES",
        currency="ARS",
    ),
    Invented(
        "Shopify-B2B-orders.csv",
        """
        Name   | Created at                | Company       | Billing Name  | Subtotal | Shipping | Taxes | Total  | Currency | Financial Status | Lineitem name | Lineitem quantity
        -------+---------------------------+---------------+---------------+----------+----------+-------+--------+----------+------------------+---------------+------------------
        #1001  | 2024-03-14 09:15:00 -0500 | Fern & Co     | Jo Fern       | 200.00   | 10.00    | 16.00 | 226.00 | USD      | paid             | Mug           | 20
        #1002  | 2024-03-15 10:00:00 -0500 | Maple Market  | Al Maple      | 90.00    | 10.00    | 7.20  | 107.20 | USD      | paid             | Bowl          | 9
        #1003  | 2024-03-20 16:40:00 -0500 | Fern & Co     | Jo Fern       | 55.00    | 10.00    | 4.40  | 69.40  | USD      | voided           | Plate         | 5
        """,
        "ledger",
        "doc_date=Created at; account_id=Company; net_amount=Subtotal; currency=Currency",
        language="en",
        currency="USD",
    ),
    Invented(
        "Ventas T1.xlsx › Resumen",
        """
        Día        | Razón social cliente | Representante de ventas | Oficina | Categoría    | Monto sin impuestos | Costo de ventas | Utilidad bruta
        -----------+----------------------+-------------------------+---------+--------------+---------------------+-----------------+---------------
        14/01/2025 | Grupo Alfa           | Ximena Ortiz            | Puebla  | Refacciones  | $12,500.00          | $8,000.00       | $4,500.00
        15/01/2025 | Transportes Beta     | Ximena Ortiz            | Puebla  | Servicio     | $3,200.00           | $1,000.00       | $2,200.00
        20/01/2025 | Grupo Alfa           | Noé Campos              | Toluca  | Refacciones  | $1,000.00           | $700.00         | $300.00
        """,
        "ledger",
        "doc_date=Día; account_id=Razón social cliente; seller_id=Representante de ventas; region=Oficina; product_line=Categoría; net_amount=Monto sin impuestos; cogs=Costo de ventas",
    ),
    Invented(
        "sage_invoices.csv",
        """
        Trans No | Account Ref | Customer            | Inv/Crd | Trans Date | Analysis 1 | Goods Net | VAT Amt | Gross Amt | Outstanding
        ---------+-------------+---------------------+---------+------------+------------+-----------+---------+-----------+------------
        7781     | HIL003      | Hillside Garages    | Invoice | 22/05/2024 | North      | 640.00    | 128.00  | 768.00    | 0.00
        7782     | PEN001      | Pennine Hauliers    | Invoice | 23/05/2024 | North      | 1200.00   | 240.00  | 1440.00   | 1440.00
        7783     | HIL003      | Hillside Garages    | Credit  | 28/05/2024 | North      | -64.00    | -12.80  | -76.80    | 0.00
        """,
        "ledger",
        "doc_id=Trans No; account_id=Account Ref; account_name=Customer; doc_type=Inv/Crd; doc_date=Trans Date; net_amount=Goods Net",
        language="en",
        currency="GBP",
    ),
    Invented(
        "informe siigo.csv",
        """
        Comprobante | Consecutivo | Fecha elaboración | Identificación | Cliente                | Vendedor         | Código producto | Nombre producto | Cantidad | Valor unitario | Valor bruto | Descuento | Impuesto cargo | Total
        ------------+-------------+-------------------+----------------+------------------------+------------------+-----------------+-----------------+----------+----------------+-------------+-----------+----------------+--------
        FV-1        | 1890        | 22/03/2024        | 900456789      | Ferretería El Constructor | Andrés Pardo  | CEM50           | Cemento 50kg    | 10       | 30000          | 300000      | 0         | 57000          | 357000
        FV-1        | 1891        | 23/03/2024        | 901222333      | Depósito La 80         | Andrés Pardo     | VAR12           | Varilla 1/2     | 20       | 18000          | 360000      | 0         | 68400          | 428400
        FV-1        | 1892        | 26/03/2024        | 900456789      | Ferretería El Constructor | Sara Toro     | VAR12           | Varilla 1/2     | 5        | 18000          | 90000       | 0         | 17100          | 107100
        """,
        "ledger",
        "doc_date=Fecha elaboración; account_id=Identificación; account_name=Cliente; seller_id=Vendedor; product_id=Código producto; qty=Cantidad; unit_price=Valor unitario; net_amount=Valor bruto",
        currency="COP",
    ),
    Invented(
        "Holded ventas.csv",
        """
        Fecha      | Num      | Contacto           | NIF       | Descripción      | Subtotal | IVA    | Total   | Vendedor    | Estado      | Fecha de vencimiento
        -----------+----------+--------------------+-----------+------------------+----------+--------+---------+-------------+-------------+---------------------
        16/02/2024 | F240101  | Bodegas Arteta SL  | B31000111 | Corcho natural   | 980,00   | 205,80 | 1185,80 | Leire Goñi  | Cobrada     | 17/03/2024
        19/02/2024 | F240102  | Aceites Moncayo SA | A50000222 | Tapón corona     | 120,00   | 25,20  | 145,20  | Leire Goñi  | Vencida     | 20/03/2024
        23/02/2024 | F240103  | Bodegas Arteta SL  | B31000111 | Corcho natural   | 60,00    | 12,60  | 72,60   | Pablo Sáez  | Borrador    | 24/03/2024
        """,
        "ledger",
        "doc_date=Fecha; doc_id=Num; account_id=NIF; account_name=Contacto; net_amount=Subtotal; seller_id=Vendedor; due_date=Fecha de vencimiento",
        currency="EUR",
    ),
    Invented(
        "Revenue detail FY2024.csv",
        """
        Fiscal Period | Posting Dt | GL Account | Cust Acct | Customer Long Name  | Sales Exec    | BU        | Prod Line | Gross Revenue | Rebates  | Net Revenue | Std Cost
        --------------+------------+------------+-----------+---------------------+---------------+-----------+-----------+---------------+----------+-------------+---------
        2024-P01      | 01/19/2024 | 400100     | 700455    | Great Lakes Foods   | Erin Walsh    | Packaging | Films     | 10,000.00     | 500.00   | 9,500.00    | 6,100.00
        2024-P01      | 01/22/2024 | 400100     | 700501    | Sunbelt Snacks      | Marco Diaz    | Packaging | Trays     | 4,000.00      | 0.00     | 4,000.00    | 2,900.00
        2024-P02      | 02/13/2024 | 400100     | 700455    | Great Lakes Foods   | Erin Walsh    | Packaging | Films     | 2,000.00      | 100.00   | 1,900.00    | 1,200.00
        """,
        "ledger",
        "doc_date=Posting Dt; account_id=Cust Acct; account_name=Customer Long Name; seller_id=Sales Exec; bu=BU; product_line=Prod Line; net_amount=Net Revenue; cogs=Std Cost",
        language="en",
        currency="USD",
    ),
    Invented(
        "clientes_ruta.csv",
        """
        Cod | Nombre del negocio     | Propietario legal         | RUC           | Tipo negocio | Ruta   | Preventista  | Distrito    | Supervisor
        ----+------------------------+---------------------------+---------------+--------------+--------+--------------+-------------+-----------
        1   | Bodega Doña Peta       | Petronila Ríos            | 10456789012   | Bodega       | R-12   | J. Ccori     | Comas       | E. Salas
        2   | Minimarket Los Olivos  | Inversiones LO SAC        | 20555666777   | Minimarket   | R-12   | J. Ccori     | Los Olivos  | E. Salas
        3   | Distribuidora Norte    | Distribuidora Norte EIRL  | 20444333222   | Mayorista    | R-15   | K. Meza      | Puente Piedra| E. Salas
        """,
        "accounts",
        "account_id=Cod; name=Nombre del negocio; tax_id=RUC; segment=Tipo negocio; owner_id=Preventista",
        currency="PEN",
    ),
    Invented(
        "companies_2025-03-01.csv",
        """
        Company ID | Company          | Ultimate parent | Industry group | Employees (FTE) | Annual turnover | Account lead | Country | Programme tier
        -----------+------------------+-----------------+----------------+-----------------+-----------------+--------------+---------+---------------
        X-1        | Nordic Hotels AS | Scandic Holding | Hospitality    | 2400            | 310000000       | Tom Reid     | NO      | Gold
        X-2        | Nordic Spa AS    | Scandic Holding | Hospitality    | 120             | 9000000         | Tom Reid     | NO      | Silver
        X-3        | Alpine Clinics   |                 | Healthcare     | 800             | 95000000        | Amy Fox      | CH      | Bronze
        """,
        "accounts",
        "account_id=Company ID; name=Company; group_id=Ultimate parent; segment=Industry group; employees=Employees (FTE); revenue=Annual turnover; owner_id=Account lead; country=Country",
        language="en",
        currency="EUR",
    ),
    Invented(
        "RH activos.csv",
        """
        Clave | Apellido paterno | Apellido materno | Nombre(s) | Descripción del puesto | Descripción del departamento | Clave jefe | Ingreso    | Egreso | Salario diario
        ------+------------------+------------------+-----------+------------------------+------------------------------+------------+------------+--------+---------------
        11    | Villa            | Soto             | Teresa    | Directora de ventas    | Ventas                       |            | 16/02/2009 |        | 4000
        12    | Cano             | Gil              | Mario     | Ejecutivo de cuenta    | Grandes cuentas              | 11         | 20/10/2014 |        | 1500
        13    | Rey              | Luna             | Julia     | Auxiliar de ventas     | Ventas                       | 11         | 28/06/2019 |        | 600
        """,
        "employees",
        "employee_id=Clave; name=Nombre(s); job_title=Descripción del puesto; dept=Descripción del departamento; manager_id=Clave jefe; hire_date=Ingreso; end_date=Egreso",
    ),
    Invented(
        "people.csv",
        """
        emp_no | display_name | email         | org_unit       | position_title         | mgr_emp_no | hire_dt    | term_dt | emp_status | bonus_pct
        -------+--------------+---------------+----------------+------------------------+------------+------------+---------+------------+----------
        1      | Erin Walsh   | e@x.com       | Strategic Accts| Strategic Account Mgr  | 9          | 2017-05-22 |         | Active     | 20
        2      | Marco Diaz   | m@x.com       | Strategic Accts| Strategic Account Mgr  | 9          | 2020-08-17 |         | Active     | 20
        9      | Pat Long     | p@x.com       | Sales          | VP, Sales              |            | 2011-01-31 |         | Active     | 35
        """,
        "employees",
        "employee_id=emp_no; name=display_name; dept=org_unit; job_title=position_title; manager_id=mgr_emp_no; hire_date=hire_dt; end_date=term_dt; variable_pct=bonus_pct",
        language="en",
        currency="USD",
    ),
    Invented(
        "directorio compradores.xlsx › Hoja2",
        """
        Cliente          | Comprador       | Cargo                | Rol        | Nivel | Teléfono directo | Ejecutivo     | Fecha de alta
        -----------------+-----------------+----------------------+------------+-------+------------------+---------------+--------------
        Grupo Alfa       | Sergio Lara     | Jefe de compras      | Comprador  | 3     | 222              | Ximena Ortiz  | 14/05/2023
        Grupo Alfa       | Elisa Cortés    | Dir. de operaciones  | Decisor    | 5     | 222              | Ximena Ortiz  | 14/05/2023
        Transportes Beta | Ramón Díaz      | Jefe de taller       | Usuario    | 2     | 722              | Noé Campos    | 30/11/2024
        """,
        "contacts",
        "account_id=Cliente; name=Comprador; function=Cargo; role=Rol; level=Nivel; owner_id=Ejecutivo; created=Fecha de alta",
    ),
    Invented(
        "Deals.csv",
        """
        Deal - ID | Deal - Title   | Deal - Organization | Deal - Stage | Deal - Value | Deal - Currency of Value | Deal - Probability | Deal - Expected close date | Deal - Owner | Deal - Deal created
        ----------+----------------+---------------------+--------------+--------------+--------------------------+--------------------+----------------------------+--------------+--------------------
        31        | Film renewal   | Great Lakes Foods   | Proposal     | 120000       | USD                      | 60                 | 2025-06-30                 | Erin Walsh   | 2025-01-14 10:00:00
        32        | New trays      | Sunbelt Snacks      | Demo         | 45000        | USD                      | 30                 | 2025-07-31                 | Marco Diaz   | 2025-02-20 12:30:00
        33        | Pilot          | Cedar Optical       | Lead in      | 8000         | USD                      | 10                 | 2025-09-15                 | Marco Diaz   | 2025-03-03 09:00:00
        """,
        "opportunities",
        "opportunity_id=Deal - ID; name=Deal - Title; account_id=Deal - Organization; stage=Deal - Stage; amount=Deal - Value; currency=Deal - Currency of Value; probability=Deal - Probability; close_on=Deal - Expected close date; owner_id=Deal - Owner; known_on=Deal - Deal created",
        language="en",
        currency="USD",
    ),
    Invented(
        "Asignación de cartera 2025.xlsx › KAM",
        """
        Cuenta           | KAM titular   | Fecha inicio | Fecha fin  | % crédito
        -----------------+---------------+--------------+------------+----------
        Grupo Alfa       | Ximena Ortiz  | 15/01/2021   |            | 100
        Transportes Beta | Ximena Ortiz  | 15/01/2021   | 31/12/2023 | 100
        Transportes Beta | Noé Campos    | 01/01/2024   |            | 100
        """,
        "assignments",
        "account_id=Cuenta; seller_id=KAM titular; from=Fecha inicio; to=Fecha fin; split=% crédito",
    ),
    Invented(
        "pagos recibidos.csv",
        """
        Fecha de pago | Cliente          | Banco  | Referencia | Monto pagado | Factura
        --------------+------------------+--------+------------+--------------+--------
        14/02/2025    | Grupo Alfa       | BBVA   | 8812       | 14,500.00    | A-881
        20/02/2025    | Transportes Beta | HSBC   | 1290       | 3,712.00     | A-882
        """,
        None,
        "",
    ),
)

FIFTH = (
    Invented(
        "ventas_mostrador_mayoreo.csv",
        """
        NO_NOTA | FECHA_NOTA | CLAVE_CLIENTE | CLIENTE              | CVE_AGENTE | AGENTE        | TIPO_VENTA | IMPORTE_NETO | IEPS   | IVA    | IMPORTE_TOTAL | CANCELADA
        --------+------------+---------------+----------------------+------------+---------------+------------+--------------+--------+--------+---------------+----------
        50012   | 13/09/2024 | 330           | Abarrotes La Fe      | 2          | Celia Montes  | Mayoreo    | 4500.00      | 360.00 | 0.00   | 4860.00       | N
        50013   | 13/09/2024 | 331           | Súper Don Beto       | 2          | Celia Montes  | Mayoreo    | 1200.00      | 96.00  | 0.00   | 1296.00       | N
        50014   | 14/09/2024 | 330           | Abarrotes La Fe      | 5          | Hugo Rentería | Mayoreo    | 800.00       | 64.00  | 0.00   | 864.00        | S
        """,
        "ledger",
        "doc_id=NO_NOTA; doc_date=FECHA_NOTA; account_id=CLAVE_CLIENTE; account_name=CLIENTE; seller_id=CVE_AGENTE; seller_name=AGENTE; net_amount=IMPORTE_NETO",
    ),
    Invented(
        "InvoiceLines_July.csv",
        """
        Line | Invoice ref | Inv. date  | Bill to         | Deliver to | Account mgr | Product code | Product description | Qty invoiced | Net price | Net value | VAT rate | Cost value
        -----+-------------+------------+-----------------+------------+-------------+--------------+---------------------+--------------+-----------+-----------+----------+-----------
        1    | SI-20931    | 23/07/2024 | Thames Catering | Reading    | J Patel     | GLV-S        | Gloves small        | 100          | 0.45      | 45.00     | 20       | 30.00
        2    | SI-20931    | 23/07/2024 | Thames Catering | Reading    | J Patel     | GLV-L        | Gloves large        | 200          | 0.45      | 90.00     | 20       | 60.00
        1    | SI-20932    | 24/07/2024 | Severn Schools  | Bristol    | R Evans     | APR-1        | Apron               | 30           | 3.10      | 93.00     | 20       | 55.00
        """,
        "ledger",
        "line_id=Line; doc_id=Invoice ref; doc_date=Inv. date; account_id=Bill to; seller_id=Account mgr; product_id=Product code; qty=Qty invoiced; unit_price=Net price; net_amount=Net value; cogs=Cost value",
        language="en",
        currency="GBP",
    ),
    Invented(
        "Listado de facturas emitidas.xlsx › Facturas",
        """
        Serie | Número | Fecha      | Cliente                  | NIF cliente | Base    | Cuota IVA | Ret. IRPF | Total factura | Forma de pago | Delegación | Gestor
        ------+--------+------------+--------------------------+-------------+---------+-----------+-----------+---------------+---------------+------------+--------
        A     | 118    | 25/10/2024 | Clínica Dental Rius SLP  | B66111222   | 450,00  | 94,50     | 0,00      | 544,50        | Transferencia | Lleida     | A. Pons
        A     | 119    | 28/10/2024 | Cooperativa Segrià SCCL  | F25000111   | 2300,00 | 483,00    | 0,00      | 2783,00       | Giro          | Lleida     | A. Pons
        A     | 120    | 30/10/2024 | Clínica Dental Rius SLP  | B66111222   | 90,00   | 18,90     | 0,00      | 108,90        | Transferencia | Tarragona  | M. Coll
        """,
        "ledger",
        "doc_id=Número; doc_date=Fecha; account_id=NIF cliente; account_name=Cliente; net_amount=Base; region=Delegación; seller_id=Gestor",
        currency="EUR",
    ),
    Invented(
        "distributor_sellout.csv",
        """
        Week ending | Distributor      | End customer      | Sales person   | Part number | Sell-out qty | Sell-out value (USD)
        ------------+------------------+-------------------+----------------+-------------+--------------+---------------------
        01/19/2025  | Pacific Supply   | Harbor Paper      | Ana Whitman    | PX-220      | 2            | 2,060.00
        01/26/2025  | Pacific Supply   | Lakeside Mills    | Tom Becker     | PX-100      | 1            | 203.10
        02/02/2025  | Plains Wholesale | Lakeside Mills    | Tom Becker     | VL-7        | 6            | 120.00
        """,
        "ledger",
        "doc_date=Week ending; seller_id=Sales person; product_id=Part number; qty=Sell-out qty; net_amount=Sell-out value (USD)",
        language="en",
        currency="USD",
    ),
    Invented(
        "Ventas consolidadas grupo.csv",
        """
        Sociedad | Ejercicio | Fecha contab. | Deudor | Nombre deudor        | Grupo vendedores | Jerarquía prod. | Importe ML  | Importe MD | Moneda doc.
        ---------+-----------+---------------+--------+----------------------+------------------+-----------------+-------------+------------+------------
        MX01     | 2024      | 28.08.2024    | 100881 | Autopartes Toluca    | V01              | Frenos          | 185.000,00  | 10.000,00  | USD
        MX01     | 2024      | 29.08.2024    | 100902 | Refaccionaria Anzures| V02              | Frenos          | 37.000,00   | 2.000,00   | USD
        MX01     | 2024      | 30.08.2024    | 100881 | Autopartes Toluca    | V01              | Suspensión      | 18.500,00   | 1.000,00   | USD
        """,
        "ledger",
        "doc_date=Fecha contab.; account_id=Deudor; account_name=Nombre deudor; currency=Moneda doc.; bu=Sociedad",
        asked="column:net_amount",
    ),
    Invented(
        "crm_accounts_dump.csv",
        """
        acc_id | acc_nm           | acc_type | parent_acc_id | industry_cd | owner_nm     | bill_city | bill_ctry | emp_cnt | ann_rev   | is_active
        -------+------------------+----------+---------------+-------------+--------------+-----------+-----------+---------+-----------+----------
        A1     | Thames Catering  | Customer |               | HORECA      | J Patel      | Reading   | GB        | 220     | 18000000  | true
        A2     | Thames Events    | Customer | A1            | HORECA      | J Patel      | Slough    | GB        | 35      | 2500000   | true
        A3     | Severn Schools   | Customer |               | EDU         | R Evans      | Bristol   | GB        | 900     | 41000000  | false
        """,
        "accounts",
        "account_id=acc_id; name=acc_nm; group_id=parent_acc_id; segment=industry_cd; owner_id=owner_nm; city=bill_city; country=bill_ctry; employees=emp_cnt; revenue=ann_rev; status=is_active",
        language="en",
        currency="GBP",
    ),
    Invented(
        "Padrón clientes mayoristas.csv",
        """
        N° Cta. | Denominación            | Nombre de fantasía | C.U.I.T.      | Condición IVA | Localidad    | Provincia    | Vendedor a cargo | Canal       | Holding
        --------+-------------------------+--------------------+---------------+---------------+--------------+--------------+------------------+-------------+-------------
        3001    | Supermercados Yrigoyen SA| Yrigoyen Express  | 30-70111222-3 | RI            | Rosario      | Santa Fe     | Pereyra          | Mayorista   | Grupo Yrigoyen
        3002    | Autoservicio Pampa SRL  | Pampa              | 30-70333444-5 | RI            | Santa Rosa   | La Pampa     | Gutiérrez        | Mayorista   |
        3003    | Yrigoyen Norte SA       | Yrigoyen Norte     | 30-70555666-7 | RI            | Reconquista  | Santa Fe     | Pereyra          | Mayorista   | Grupo Yrigoyen
        """,
        "accounts",
        "account_id=N° Cta.; name=Denominación; tax_id=C.U.I.T.; city=Localidad; region=Provincia; owner_id=Vendedor a cargo; group_id=Holding",
        currency="ARS",
    ),
    Invented(
        "equipo comercial.xlsx › Equipo",
        """
        Cód. vendedor | Vendedor        | Cargo                  | Área comercial  | Supervisor     | Fecha de incorporación | Zona asignada | Dedicación
        --------------+-----------------+------------------------+-----------------+----------------+------------------------+---------------+-----------
        V1            | Celia Montes    | Ejecutiva mayoreo      | Mayoreo         | Iván Prado     | 14/03/2016             | Centro        | 100%
        V2            | Hugo Rentería   | Ejecutivo KAM          | Cuentas clave   | Iván Prado     | 25/07/2018             | Norte         | 100%
        V9            | Iván Prado      | Gerente de ventas      | Mayoreo         |                | 20/01/2010             | Nacional      | 100%
        """,
        "employees",
        "employee_id=Cód. vendedor; name=Vendedor; job_title=Cargo; dept=Área comercial; manager_id=Supervisor; hire_date=Fecha de incorporación; region=Zona asignada; fte=Dedicación",
    ),
    Invented(
        "opportunity-report.csv",
        """
        Opportunity Number | Customer Name   | Description     | Sales Phase | Expected Value | Chance of Success | Expected End Date | Employee Responsible | Start Date
        -------------------+-----------------+-----------------+-------------+----------------+-------------------+-------------------+----------------------+-----------
        4001               | Thames Catering | Gloves contract | Quotation   | 60,000.00      | 50                | 30.09.2025        | J Patel              | 14.04.2025
        4002               | Severn Schools  | Aprons tender   | Decision    | 22,000.00      | 70                | 31.10.2025        | R Evans              | 28.05.2025
        """,
        "opportunities",
        "opportunity_id=Opportunity Number; account_id=Customer Name; name=Description; stage=Sales Phase; amount=Expected Value; probability=Chance of Success; close_on=Expected End Date; owner_id=Employee Responsible; known_on=Start Date",
        language="en",
        currency="GBP",
    ),
    Invented(
        "existencias y precios.csv",
        """
        Código | Artículo     | Familia | Precio lista | Precio distribuidor | Existencia | Proveedor
        -------+--------------+---------+--------------+---------------------+------------+-----------
        A1     | Guante chico | EPP     | 12.00        | 9.50                | 400        | Látex SA
        A2     | Mandil       | EPP     | 80.00        | 62.00               | 55         | Textil MX
        """,
        None,
        "",
    ),
)

SIXTH = (
    Invented(
        "Analisis ventas 2T.xlsx › BASE",
        """
        FECHA_CONTABLE | DOCUMENTO | CTA_CLIENTE | DESC_CLIENTE        | GTE_CUENTA    | LINEA_NEGOCIO | DESC_PRODUCTO | CANT_FACT | VTA_NETA_MN | CTO_VTA_MN
        ---------------+-----------+-------------+---------------------+---------------+---------------+---------------+-----------+-------------+-----------
        15/04/2024     | 90012233  | 400112      | FARMACIAS DEL VALLE | ROCIO BERNAL  | OTC           | JARABE 120ML  | 240       | 12,480.00   | 8,112.00
        16/04/2024     | 90012234  | 400118      | GRUPO SALUD CENTRO  | ROCIO BERNAL  | RX            | TABLETA 20    | 100       | 9,900.00    | 5,940.00
        22/05/2024     | 90012399  | 400112      | FARMACIAS DEL VALLE | ROCIO BERNAL  | RX            | TABLETA 20    | 10        | 990.00      | 594.00
        """,
        "ledger",
        "doc_date=FECHA_CONTABLE; doc_id=DOCUMENTO; account_id=CTA_CLIENTE; account_name=DESC_CLIENTE; seller_id=GTE_CUENTA; qty=CANT_FACT; net_amount=VTA_NETA_MN; cogs=CTO_VTA_MN",
    ),
    Invented(
        "orders_2024.csv",
        """
        Order ID | Order Date | Ship Date  | Ship Mode | Customer ID | Customer Name  | Segment   | Country | City    | State | Region | Product ID | Category  | Sub-Category | Product Name | Sales   | Quantity | Discount | Profit
        ---------+------------+------------+-----------+-------------+----------------+-----------+---------+---------+-------+--------+------------+-----------+--------------+--------------+---------+----------+----------+-------
        CA-1520  | 11/18/2024 | 11/21/2024 | Second    | CG-12520    | Claire Gute    | Consumer  | US      | Houston | Texas | South  | FUR-1      | Furniture | Chairs       | Desk chair   | 261.96  | 2        | 0        | 41.91
        CA-1521  | 11/19/2024 | 11/23/2024 | Standard  | DV-13045    | Darrin Van     | Corporate | US      | Denver  | Colo. | West   | OFF-2      | Supplies  | Labels       | Labels       | 14.62   | 2        | 0.2      | 6.87
        """,
        "ledger",
        "doc_id=Order ID; doc_date=Order Date; account_id=Customer ID; account_name=Customer Name; region=Region; product_id=Product ID; product_line=Category; net_amount=Sales; qty=Quantity",
        language="en",
        currency="USD",
    ),
    Invented(
        "LIBRO_IVA_VENTAS.csv",
        """
        Fecha      | Tipo Cbte | Pto Vta | Nro Cbte | CUIT/DNI    | Apellido y Nombre o Razón Social | Neto Gravado 21% | IVA 21%  | Percep. IIBB | Total Cbte
        -----------+-----------+---------+----------+-------------+----------------------------------+------------------+----------+--------------+-----------
        29/11/2024 | FC A      | 4       | 8812     | 30711122233 | Molinos del Oeste SA             | 10.000,00        | 2.100,00 | 300,00       | 12.400,00
        29/11/2024 | NC A      | 4       | 301      | 30711122233 | Molinos del Oeste SA             | 1.000,00         | 210,00   | 30,00        | 1.240,00
        30/11/2024 | FC A      | 4       | 8813     | 30744455566 | Panificadora Unión SRL           | 5.000,00         | 1.050,00 | 150,00       | 6.200,00
        """,
        "ledger",
        "doc_date=Fecha; doc_type=Tipo Cbte; doc_id=Nro Cbte; account_id=CUIT/DNI; account_name=Apellido y Nombre o Razón Social; net_amount=Neto Gravado 21%",
        currency="ARS",
    ),
    Invented(
        "trade_customers.csv",
        """
        A/C No | Business Name       | Group / Chain | Sector    | Address 1 | Town    | County   | Postcode | Telephone | Credit Limit | Rep Code | VAT No
        -------+---------------------+---------------+-----------+-----------+---------+----------+----------+-----------+--------------+----------+-----------
        BR01   | Bramble Cafes Ltd   | Bramble Group | Foodserv. | 1 High St | Kendal  | Cumbria  | LA9 4XX  | 01539     | 5000         | R1       | GB111222333
        BR02   | Bramble North Ltd   | Bramble Group | Foodserv. | 2 Mill Rd | Penrith | Cumbria  | CA11 7XX | 01768     | 3000         | R1       | GB111222444
        KE01   | Keswick Stores      |               | Retail    | 9 Main St | Keswick | Cumbria  | CA12 5XX | 01768     | 2000         | R2       | GB999888777
        """,
        "accounts",
        "account_id=A/C No; name=Business Name; group_id=Group / Chain; segment=Sector; city=Town; owner_id=Rep Code; tax_id=VAT No",
        language="en",
        currency="GBP",
    ),
    Invented(
        "nomina_personal_activo.csv",
        """
        NUM_EMP | NOMBRE_COMPLETO      | DEPTO            | PUESTO             | JEFE_NUM | FEC_INGRESO | FEC_BAJA   | PLAZA     | SDO_MENSUAL | RFC
        --------+----------------------+------------------+--------------------+----------+-------------+------------+-----------+-------------+---------------
        1       | BERNAL ROCIO         | CUENTAS CLAVE    | GERENTE DE CUENTA  | 9        | 15/04/2016  |            | CDMX      | 60000       | BERR800101AA1
        2       | LUNA OSCAR           | CUENTAS CLAVE    | ANALISTA KAM       | 9        | 22/08/2020  | 31/12/2023 | CDMX      | 25000       | LUNO900101BB2
        9       | SANZ IRENE           | DIRECCION COM.   | DIRECTORA COMERCIAL|          | 14/01/2010  |            | CDMX      | 150000      | SAIR700101CC3
        """,
        "employees",
        "employee_id=NUM_EMP; name=NOMBRE_COMPLETO; dept=DEPTO; job_title=PUESTO; manager_id=JEFE_NUM; hire_date=FEC_INGRESO; end_date=FEC_BAJA; region=PLAZA",
    ),
    Invented(
        "sales pipeline march.csv",
        """
        Deal name       | Account name    | Amount in company currency | Deal stage    | Close date | Deal owner | Forecast category | Likelihood | First seen
        ----------------+-----------------+----------------------------+---------------+------------+------------+-------------------+------------+-----------
        Bramble refit   | Bramble Cafes   | 22000                      | Contract sent | 2025-04-30 | Ian Poole  | Commit            | 0.9        | 2025-01-12
        Keswick display | Keswick Stores  | 4500                       | Qualified     | 2025-06-30 | Ian Poole  | Pipeline          | 0.3        | 2025-02-25
        """,
        "opportunities",
        "name=Deal name; account_id=Account name; amount=Amount in company currency; stage=Deal stage; close_on=Close date; owner_id=Deal owner; probability=Likelihood",
        language="en",
        currency="GBP",
    ),
    Invented(
        "Registro de visitas KAM.xlsx › Registro",
        """
        Folio | Fecha      | KAM           | Cuenta visitada     | Con quién           | Medio       | Duración hrs | Objetivo          | Acuerdos
        ------+------------+---------------+---------------------+---------------------+-------------+--------------+-------------------+-------------
        1     | 15/04/2024 | Rocío Bernal  | Farmacias del Valle | Lic. Emma Coto      | Presencial  | 1.5          | Negociar 2025     | Enviar lista
        2     | 22/04/2024 | Rocío Bernal  | Grupo Salud Centro  | Dr. Abel Mata       | Teams       | 0.5          | Quejas de entrega | Plan logístico
        """,
        "interactions",
        "date=Fecha; employee_id=KAM; account_id=Cuenta visitada; channel=Medio; objective=Objetivo; outcome=Acuerdos",
    ),
    Invented(
        "gastos de viaje.csv",
        """
        Fecha      | Empleado     | Concepto | Importe  | IVA    | Total    | Centro de costo
        -----------+--------------+----------+----------+--------+----------+----------------
        15/04/2024 | Rocío Bernal | Hotel    | 1,500.00 | 240.00 | 1,740.00 | 110
        16/04/2024 | Oscar Luna   | Taxi     | 200.00   | 32.00  | 232.00   | 110
        """,
        None,
        "",
    ),
)
