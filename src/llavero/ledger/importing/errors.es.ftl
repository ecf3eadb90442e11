# Errores de una importación.

import-running = Otra importación al estudio «{ $study }» está en marcha (proceso { $process }). Hay que esperar a que termine.
import-questions-open =
    { $questions ->
        [one] Hay { $questions } duda que debe decidir una persona; no se importó nada.
       *[other] Hay { $questions } dudas que debe decidir una persona; no se importó nada.
    }
import-nothing-recognised =
    { $files ->
        [one] No se reconoció ninguna tabla del libro en { $names }; no se importó nada.
       *[other] No se reconoció ninguna tabla del libro en { $files } fuentes ({ $names }); no se importó nada.
    }
import-checks-failed = Los datos incumplen reglas sin las que ninguna cifra sería cierta; no se importó nada.
import-marked-key-accounts =
    { $rows ->
        [one] La lista marca un cliente como cuenta clave.
       *[other] La lista marca { $rows } clientes como cuentas clave.
    }
import-vacant-posts =
    { $rows ->
        [one] Una fila es un puesto vacante; no se cuenta como persona y el organigrama lo muestra.
       *[other] { $rows } filas son puestos vacantes; no se cuentan como personas y el organigrama los muestra.
    }

import-date-of-month = Ninguna columna trae la fecha; «{ $column }» es el primer día del mes de «{ $month }» y «{ $year }».
import-date-of-month-alone = «{ $month }» trae el mes y no el día; se toma el primer día de cada mes.
import-amount-of-factors = Ninguna columna trae el importe; «{ $column }» se calcula: { $factors }.
import-cost-of-factors = Ninguna columna trae el costo de la partida; se calcula: { $factors }.
import-amount-without-tax = Ninguna columna trae el importe sin impuesto; se calcula: { $terms }.
import-customer-above = El cliente de cada línea es el del renglón que está encima de sus líneas.
import-months-unfolded = Cada mes, de «{ $first }» a «{ $last }», va en su columna: cada celda con importe se toma como una venta del primer día de su mes, sin documento.
import-rate-of-amounts = El tipo de cambio de cada línea se calcula de sus importes en dos monedas: { $factors }.
import-sellers-named = Los códigos de vendedor se leen con los nombres que da «{ $list }».
import-path-of-levels = El departamento y el lugar en el organigrama se forman de las columnas «{ $levels }», de arriba abajo.
import-number-of-series = El número de documento se forma de «{ $series }» y «{ $number }», porque cada serie numera por su cuenta.
