# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
VAR tours = 0
-> boucle
=== boucle ===
BERTIN: Je vous écoute depuis {tours} tours.
+ (encore) {tours < 7} [« Attendez. »]
    # entendu: J'attends.
    ~ tours += 1
    -> boucle
* (sept) {tours == 7} [« Sept ! »]
    # entendu: Elle compte.
    -> boucle
* (fin) [« Merci. »]
    # entendu: Bon.
    BERTIN: Au revoir.
    -> END
