# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Je vous le dis comme je le pense, cela fait trois semaines que j'attends, et pendant ce temps la plonge ne se fait pas toute seule, ma fille rate ses devoirs, mon dos me lâche, et vous, vous me demandez encore une fois la référence de mon annonce. //! long-line
-> END
