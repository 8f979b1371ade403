# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Je vous écoute.
-> boucle
=== boucle ===
* (encore) [« Racontez-moi. »]
    # questions + «Racontez» : il choisit.
    BERTIN: Encore ?
    -> boucle
* (fin) [« Merci. »]
    # entendu: Bon.
    BERTIN: Au revoir.
    -> END
