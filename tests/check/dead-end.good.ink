# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Je vous écoute.
* (oui) [« Merci. »]
    # entendu: Bon.
    BERTIN: Alors ?
    -> suite
* (non) [« Je rappelle. »]
    # entendu: Encore.
    BERTIN: C'est ça.
    -> END

=== suite ===
BERTIN: Vous disiez ?
* (rien) [« Rien. »]
    # entendu: Rien.
    -> suite
* -> END
