# Por qué una cifra falta o es parcial. Cada código de razón tiene aquí su oración.

reason-zero-denom = el denominador es cero
reason-single-seller = hay un solo vendedor
reason-neg-base = los importes negativos superan el límite sobre la base positiva
reason-no-ka-status = los datos no dicen qué cuentas son clave
reason-no-employees = no hay lista de personal
reason-no-kam-department = la lista de personal no señala un departamento de cuentas clave
reason-no-sellers = el libro de ventas no dice quién vendió
reason-no-cost = el libro de ventas no trae costos
reason-few-accounts = hay menos cuentas de las que la medida necesita para decir algo
reason-single-account = hay una sola cuenta
reason-no-positive-sales = no hay ventas positivas en el periodo
reason-no-managers = la lista de personal no dice de quién depende cada persona
reason-no-assignments = no hay asignaciones de cuentas a vendedores
reason-no-assignment-dates = las asignaciones o la designación de cuentas clave no traen fechas
reason-no-ka-history = la designación de cuentas clave no trae fechas
reason-no-employment-dates = la lista de personal no trae fechas de ingreso y de baja
reason-no-kam = no hay vendedores de cuentas clave ese día
reason-no-house-accounts = los datos no dicen qué cuentas son de la casa
reason-no-earlier-sales = el libro de ventas no cubre lo bastante del periodo anterior
reason-earlier-period-incomplete = el libro de ventas cubre solo una parte del periodo anterior
reason-short-period = el libro de ventas cubre solo una parte del periodo
reason-missing-rate = faltan tipos de cambio
reason-sellers-not-linked = hay vendedores del libro de ventas que no están en la lista de personal
