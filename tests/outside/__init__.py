"""The real program, driven and watched from outside: keys by XTEST, windows by the X server."""
