// Keeps the library of this room from being empty until its first source arrives.
