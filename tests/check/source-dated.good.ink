# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# source: Heures supplémentaires, convention HCR ; www.legifrance.gouv.fr ; droit au 2026-01-01 ; consulté le 2026-11-21
BERTIN: Allô ?
-> END
