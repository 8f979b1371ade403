# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
-> accueil

=== accueil ===
BERTIN: Ici Bertin.
-> END
