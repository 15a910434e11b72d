<!-- html only -->
<html lang="ar" dir="rtl"></html>
