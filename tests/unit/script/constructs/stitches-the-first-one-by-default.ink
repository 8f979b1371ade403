-> jour
=== jour
= matin
Matin.
* [soir] -> soir
* [midi] -> jour.midi
= midi
Midi. -> END
= soir
Soir. -> END
