# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# source: Heures supplémentaires, convention HCR ; www.legifrance.gouv.fr //! source-dated source-dated
BERTIN: Allô ?
-> END
