# What is printed, and how.
sheet-first = Першы бок
sheet-second = Другі бок
sheet-free = Свабодных месцаў на гэтым аркушы: { $n }.
cut-nothing = рэзаць нічога не трэба
