// Dire une limite. La réplique dangereuse est gentille : elle rassure avec ce qu'il ne fallait pas dire.
// Le modèle commence par fermer net, puis lâche tout, par pitié.
=== limite ===
{ reste !? quatre_limite: -> reparer }
~ reste -= quatre_limite
~ confiance = 3
# lieu: ehpad
# etape: dire une limite
# MOI: calme face
# MOREAU: calme face
# son: sonnerie
Sur l'écran : Moreau, résidence Les Tilleuls.
{ humeur:
    - 1: -> le_trou
    - 2: -> la_porte
    - else: -> deux_ans
}
= le_trou
# son: decroche
# MOREAU: ironique face
MOREAU: J'ai quarante-huit résidents, madame. Des trous, ils en ont tous. Elle, c'est dans le CV.
-> oui_ou_non
= la_porte
# son: decroche
# MOREAU: mefiant face
MOREAU: Je ferme ma porte. … Voilà. Ce que je vais vous demander, vous n'êtes pas obligée d'y répondre. Presque pas.
-> oui_ou_non
= deux_ans
# son: decroche
# MOREAU: decide explique-mains
MOREAU: Deux ans. Entre 2022 et 2024, il n'y a rien. Et vous, vous avez son dossier sous les yeux.
-> oui_ou_non
= oui_ou_non
# MOREAU: explique explique-mains
MOREAU: Sonia, l'aide-soignante de mardi. Très bien. Elle a pris la main de M. Lambert, on ne lui avait rien demandé.
# MOREAU: inquiet face
# pensee: Qu'elle me dise non, rien, tout va bien. Que je puisse dormir.
# joker: Que veut-elle vraiment savoir ?
# relance: Je ne le répéterai pas. J'ai l'habitude des secrets.
MOREAU: Seulement, il y a deux ans sans une ligne. C'était la santé ? Oui ou non. Ça reste entre nous.
* (je_ne_peux_rien) [« C'est confidentiel, madame, je ne peux rien vous dire. » #modele #porter: evaluation]
    // Pour : c'est exact, et mieux vaut que ce soit net.
    # juste + «C'est confidentiel» : la limite est nette.
    # cadre - «je ne peux rien vous dire» : la porte est fermée ; sa peur est restée dehors, avec elle.
    # entendu: Un mur. Aimable, mais un mur.
    # essayez: « Ces deux ans sont à elle. Vous, qu'est-ce qui vous inquiète ? »
    ~ confiance -= 1
    # MOREAU: ferme
    MOREAU: J'ai été infirmière quinze ans. Confidentiel, je sais l'épeler.
* (a_elle) [« Ces deux ans sont à elle : je les lui laisse. Vous craignez quoi ? » #porter: comprehension]
    # juste + «Ces deux ans sont à elle» : la limite, et pour qui on la tient.
    # questions + «Vous craignez quoi» : on ne répond pas à sa question ; on répond à elle.
    # entendu: C'est non. Et elle n'a pas raccroché.
    # MOREAU: surpris
    MOREAU: Ce que je crains ? … C'est moi qui pose les questions, d'habitude.
* (la_main) [« Elle a pris sa main. Et vous, en la voyant faire, vous avez pensé quoi ? » #porter: comprehension]
    # reformulation + «Elle a pris sa main» : ce qu'elle a vu de ses yeux, et qui vaut bien un dossier.
    # questions + «vous avez pensé quoi» : la réponse est chez elle.
    # juste 0 : le oui ou non attend toujours ; il reviendra.
    # entendu: J'ai pensé : celle-là, je la garde.
    ~ confiance += 1
    # MOREAU: sourire
    MOREAU: J'ai pensé : pourvu qu'elle reste. … Mais vous ne m'avez pas répondu.
* (si_c_etait_grave) [« Je n'ai pas le droit… Enfin, si c'était grave, je vous le dirais. » #porter: soutien]
    // Pour : elle est inquiète, et cela ne révèle rien, ou presque.
    # juste - «si c'était grave» : la limite est dite, puis franchie sur la pointe des pieds.
    # entendu: Donc il y a quelque chose. Pas grave, mais quelque chose.
    # essayez: « Grave ou pas, c'est à elle de le dire. Qu'est-ce qui vous inquiète ? »
    ~ confiance += 1
    # MOREAU: ecoute
    MOREAU: Ah. Donc, pas grave. Mais quelque chose. Je le note.
- -> la_lingerie

= la_lingerie
# MOREAU: abattu face
MOREAU: La dernière, Nathalie, je ne lui avais rien demandé. En mars elle est tombée, un dimanche, dans la lingerie.
# pensee: Elle était seule, le dimanche. C'est moi qui signe les plannings.
# joker: À qui cette question est-elle vraiment posée ?
MOREAU: C'est moi qui l'ai trouvée. Alors maintenant, je demande.
* (rassurer) [« Pour Sonia, je n'ai rien de ce genre. Vous pouvez y aller tranquille. » #modele #porter: soutien]
    // Pour : elle est bouleversée, et il suffit d'une phrase.
    # juste - «je n'ai rien de ce genre» : vous venez d'ouvrir le dossier de Sonia, par gentillesse.
    # cadre - «tranquille» : vous promettez à sa place, et pour des années.
    # entendu: Merci. Oh, merci.
    # essayez: « Je ne dirai rien d'elle. Le dimanche, elle serait avec qui ? »
    ~ confiance += 1
    # MOREAU: sourire
    MOREAU: Oh, merci. Je lui dirai que c'est vous qui m'avez rassurée.
    # son: raccroche
    Elle a raccroché, soulagée. Le mot « dirai » est resté dans l'appareil.
    -> reparer
* (pas_votre_faute) [« Vous ne pouviez pas savoir. Ce n'était pas votre faute. » #porter: soutien]
    // Pour : elle porte cela depuis mars, quelqu'un doit le lui dire.
    # reformulation - «votre faute» : elle n'avait pas dit le mot ; vous, oui.
    # entendu: Elle y a pensé aussi, alors. À la faute.
    # essayez: « Vous l'avez trouvée vous-même. De quoi avez-vous peur, aujourd'hui ? »
    ~ confiance -= 1
    # MOREAU: ferme
    MOREAU: C'est gentil. C'est moi qui fais les plannings.
* (a_midi) [« Je n'en dirai rien. À midi je l'appelle ; si elle veut, elle vous en parle. » #porter: solution]
    # engagement + «À midi je l'appelle» : une heure, et quelqu'un qui s'en charge.
    # juste + «si elle veut» : la parole revient à celle qui l'a.
    # reformulation 0 : la lingerie est restée dans le silence.
    # entendu: Elle va lui dire que j'ai demandé.
    # MOREAU: inquiet
    MOREAU: Si elle veut. … Et si elle ne veut pas, je l'embauche quand même, ou j'ai peur quand même ?
* (vous_meme) [« Vous l'avez trouvée vous-même. De quoi auriez-vous peur, avec Sonia ? » #porter: comprehension]
    # reformulation + «Vous l'avez trouvée vous-même» : pas la chute de l'autre : sa nuit à elle.
    # questions + «De quoi auriez-vous peur» : la question du début, enfin posée à la bonne personne.
    # entendu: De descendre.
    ~ confiance += 1
    # MOREAU: abattu
    MOREAU: D'y redescendre. Depuis mars, pour les draps, j'envoie la stagiaire.
- -> pas_seule

= pas_seule
# MOREAU: decide face
# pensee: Je sais ce qu'il fallait. Je le sais depuis mars. Il fallait être deux.
# joker: Sans rien savoir de Sonia, que peut-on encore promettre ?
MOREAU: Bon. Vous ne me direz rien de plus. Et moi, j'en fais quoi, de mes deux ans ?
* (a_l_essai) [« Prenez-la d'abord pour un mois : vous verrez bien si elle tient. » #porter: solution]
    // Pour : un moyen simple de ne pas s'engager à l'aveugle.
    # cadre - «si elle tient» : elle passerait un mois à la regarder tomber.
    # questions - «vous verrez bien» : ce qui faisait tenir, personne ne l'a demandé.
    # entendu: Attendre qu'elle tombe, donc.
    # essayez: « Qu'est-ce qui aurait aidé Nathalie à tenir ? Ça, vous pouvez le promettre. »
    ~ confiance -= 1
    # MOREAU: fatigue
    MOREAU: Je passerais mes journées dans le couloir de la lingerie.
* (aide_a_tenir) [« Qu'est-ce qui aurait aidé Nathalie à tenir ? Ça, vous pouvez l'offrir. » #porter: comprehension]
    # questions + «Qu'est-ce qui aurait aidé» : elle cherchait dans un dossier ; la réponse est dans son planning.
    # positif + «vous pouvez l'offrir» : il y a enfin quelque chose à faire.
    # entendu: Être deux. Le dimanche.
    ~ confiance += 1
    # MOREAU: decide
    MOREAU: Une collègue. Le dimanche. … Une collègue, ça, je sais faire.
* (vendredi) [« Vous lui dites ce que vous offrez. Vendredi, neuf heures, je vous appelle. » #porter: solution]
    # engagement + «Vendredi, neuf heures» : elle a un délai pour décider, et quelqu'un au bout.
    # choix + «ce que vous offrez» : on n'ouvre pas le passé, on prépare la suite.
    # entendu: Ce que j'offre. Il va falloir que j'offre.
    # MOREAU: ecoute
    MOREAU: Vendredi, c'est le loto. À neuf heures, ça ira : on cherche encore les jetons.
* (confiance_en_elle) [« Faites-lui confiance, comme M. Lambert : lui, il n'a rien demandé. » #porter: soutien]
    // Pour : l'image est belle, et elle y croit.
    # reformulation + «comme M. Lambert» : ce qu'elle a vu et raconté.
    # cadre - «il n'a rien demandé» : c'est joli, et elle l'entend comme un reproche.
    # entendu: M. Lambert a quatre-vingt-quatorze ans. Il ne signe pas les plannings.
    # essayez: « La main de M. Lambert, vous l'avez vue. Qu'est-ce qu'il vous faut de plus ? »
    ~ confiance -= 1
    # MOREAU: ironique
    MOREAU: M. Lambert fait confiance à tout le monde. Il a invité le facteur à Noël.
- {confiance > 3:# MOREAU: sourire face|# MOREAU: calme face}
MOREAU: {confiance > 3:Bon. Je descends à la lingerie, tiens. Chercher des draps. Moi-même.|Bon. Je la garde, ma question.}
# son: raccroche
{confiance > 3:Avant que ça coupe, des pas, dans un escalier.|Un chariot est passé, puis plus rien.}
{ confiance > 3:
    ~ tenus += 1
}
-> reparer
