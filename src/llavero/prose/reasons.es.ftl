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
