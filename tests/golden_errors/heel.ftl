
b-heel = Heel
heel-hello = Now the heels.
heel-sore = Is there anything on the heels?
box-heel-cut = A cut
what-heel-cut = An open place in the skin.
heel-cup = Let the heel rest in your palm.
    .why = A still hand may help you relax.
    .name = Heel hold
heel-switch = Now the other heel.
