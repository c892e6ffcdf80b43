    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


B    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


/    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


2    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


2    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


§    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


8    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


C    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


x    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


5    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


@    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


z    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


;    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


;    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


|    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


|    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


@    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


z    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


x    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


@    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


z    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


C    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


@    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


-    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


W    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


@    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


-    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


X    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


6    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


7    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


X    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


H    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


x    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


B    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


x    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


x    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


x    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


X    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


X    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


H    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


X    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


X    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


H    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


X    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


#    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


C    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


`    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


`    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


;    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


B    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


H    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


x    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


7    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


2    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


6    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


2    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


4    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


4    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


2    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


6    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


2    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


V    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


Y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


7    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


3    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


1    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


-    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


B    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


H    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


*    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


-    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


C    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


C    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


'    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


'    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


;    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


z    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


<    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


C    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


A    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


B    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


T    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


C    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


M    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


-    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


|    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


j    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


x    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


R    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


O    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


U    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


C    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


E    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


L    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


I    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


G    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


<    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


F    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


N    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


-    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


*    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


v    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


-    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


0    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


-    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


=    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


P    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


_    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


D    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


C    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


-    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


>    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


W    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


,    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


{    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


}    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


w    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


u    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


S    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


b    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


y    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


m    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


a    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


:    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


+    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


l    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


[    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


t    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


p    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


(    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


"    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


o    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


r    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


h    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


e    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


c    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


k    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


.    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


f    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


d    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


i    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


n    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


g    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


s    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


]    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


     sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


)    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))



    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))


