* Bonjour[.], dit-il.
* [Au revoir.] Il part.
* « Je vous rappelle[ ? »] demain. »
- Fin.
-> END
