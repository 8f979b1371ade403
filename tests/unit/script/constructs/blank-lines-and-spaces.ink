   Bonjour   vous.   



	* [  un  ]   
	* [deux]
-   Fin.  
-> END
