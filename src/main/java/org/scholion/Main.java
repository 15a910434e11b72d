package org.scholion;
/** t */
public final class Main { private Main() {} 
/** t @param a a */ public static void main(String[] a) {} }
