# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# vise: questions, reformulation
# jauge: confiance 0 10 ; haut
VAR confiance = 3
BERTIN: {confiance > 2:Allô ?|Oui ?}
-> END
