INCLUDE enzo.ink
VAR compte = 2
