Un \# dièse, une \{accolade\}, un \| tube, \-> une flèche, 50 % ; « 5, 10.0 euros ».
* [C'est \[entre crochets\]]
- Fin.
-> END
